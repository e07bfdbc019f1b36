package id.panduzi.decisiontable;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * What other tools write into a DMN file besides the rules, by name: drawings, column widths, their own name. An import
 * drops it; {@link TableElements} refuses all the rest.
 */
final class ForeignMarks {

    private static final String DMNDI = "https://www.omg.org/spec/DMN/20191111/DMNDI/";
    private static final String BIODI = "http://bpmn.io/schema/dmn/biodi/2.0";
    private static final String MODELER = "http://camunda.org/schema/modeler/1.0";

    private ForeignMarks() {}

    static Element removed(Element definitions) {
        strip(definitions);
        return definitions;
    }

    private static void strip(Element element) {
        for (int index = element.getAttributes().getLength() - 1; index >= 0; index--) {
            Attr attribute = (Attr) element.getAttributes().item(index);
            if (isMark(element, attribute)) {
                element.removeAttributeNode(attribute);
            }
        }
        for (Element child : elements(element)) {
            if (DMNDI.equals(child.getNamespaceURI()) && child.getLocalName().equals("DMNDI")) {
                element.removeChild(child);
            } else {
                strip(child);
            }
        }
    }

    private static boolean isMark(Element element, Attr attribute) {
        String name = attribute.getLocalName();
        if (BIODI.equals(attribute.getNamespaceURI())) {
            return Set.of("width", "annotationsWidth").contains(name);
        }
        return MODELER.equals(attribute.getNamespaceURI())
                && element.getLocalName().equals("definitions")
                && Set.of("executionPlatform", "executionPlatformVersion").contains(name);
    }

    private static List<Element> elements(Element parent) {
        return Stream.iterate(parent.getFirstChild(), node -> node != null, Node::getNextSibling)
                .filter(Element.class::isInstance)
                .map(Element.class::cast)
                .toList();
    }
}
