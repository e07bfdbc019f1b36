package id.panduzi.decisiontable;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/** The drawing of a decision that modelling tools keep in its file: boxes and lines, each element known by name. */
final class Drawings {

    private static final Pattern NAMESPACE = Pattern.compile(
            "https?://www\\.omg\\.org/spec/DMN/\\d{8}/(?:DMNDI|DC|DI)/|http://bpmn\\.io/schema/dmn/biodi/[12]\\.0");

    /** Attributes of boxes, lines and colours by element. */
    private static final Map<String, Set<String>> KNOWN = Map.ofEntries(
            Map.entry("DMNDI", Set.of()),
            Map.entry(
                    "DMNDiagram", Set.of("id", "name", "dmnElementRef", "documentation", "resolution", "sharedStyle")),
            Map.entry("DMNShape", Set.of("id", "dmnElementRef", "isCollapsed", "isListedInputData", "sharedStyle")),
            Map.entry("DMNLabel", Set.of("id", "sharedStyle")),
            Map.entry("DMNStyle", Set.of("id", "fontFamily", "fontSize", "fontBold", "fontItalic")),
            Map.entry("FillColor", Set.of("red", "green", "blue")),
            Map.entry("StrokeColor", Set.of("red", "green", "blue")),
            Map.entry("FontColor", Set.of("red", "green", "blue")),
            Map.entry("Size", Set.of("width", "height")),
            Map.entry("Bounds", Set.of("x", "y", "width", "height")),
            Map.entry("bounds", Set.of("x", "y", "width", "height")));

    private Drawings() {}

    /** The part for drawings of a whole file, or the box of a decision as DMN 1.1 kept it. */
    static boolean isDrawing(Element parent, Element child) {
        if (parent.getLocalName().equals("definitions")) {
            return child.getLocalName().equals("DMNDI") && isKnown(child);
        }
        return parent.getLocalName().equals("decision")
                && child.getLocalName().equals("extensionElements")
                && XmlTree.attributes(child).isEmpty()
                && XmlTree.children(child).stream().allMatch(Drawings::isKnown);
    }

    private static boolean isKnown(Element element) {
        Set<String> attributes = KNOWN.get(element.getLocalName());
        return attributes != null
                && NAMESPACE.matcher(XmlTree.namespace(element)).matches()
                && XmlTree.attributes(element).stream().allMatch(attribute -> attributes.contains(attribute.getName()))
                && XmlTree.children(element).stream().allMatch(Drawings::isKnown);
    }
}
