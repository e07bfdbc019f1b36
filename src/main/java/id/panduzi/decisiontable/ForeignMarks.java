package id.panduzi.decisiontable;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;

/**
 * What other tools write into a DMN file besides the rules, by name: drawings, column widths, which tool it was. An
 * import drops it and reads the other versions of DMN as 1.3, which says the same in the part we know;
 * {@link TableElements} refuses all the rest.
 */
final class ForeignMarks {

    private static final Set<String> OTHER_VERSIONS = Set.of(
            "http://www.omg.org/spec/DMN/20151101/dmn.xsd",
            "http://www.omg.org/spec/DMN/20151101/dmn11.xsd",
            "http://www.omg.org/spec/DMN/20180521/MODEL/",
            "https://www.omg.org/spec/DMN/20211108/MODEL/",
            "https://www.omg.org/spec/DMN/20230324/MODEL/");

    private static final Pattern FEEL =
            Pattern.compile("(?i:feel)|https?://www\\.omg\\.org/spec/(?:FEEL/20140401|DMN/\\d{8}/FEEL/)");

    private static final String BIODI = "http://bpmn.io/schema/dmn/biodi/";
    private static final String MODELER = "http://camunda.org/schema/modeler/1.0";

    /** Attributes by {@code element namespace name}; the empty name of a namespace is DMN's own. */
    private static final Set<String> MARKS = Set.of(
            "decisionTable " + BIODI + "1.0 annotationsWidth",
            "decisionTable " + BIODI + "2.0 annotationsWidth",
            "input " + BIODI + "1.0 width",
            "input " + BIODI + "2.0 width",
            "output " + BIODI + "1.0 width",
            "output " + BIODI + "2.0 width",
            "definitions " + MODELER + " executionPlatform",
            "definitions " + MODELER + " executionPlatformVersion",
            "definitions " + TableElements.CAMUNDA + " diagramRelationId",
            "decisionTable  outputLabel");

    /** Types as other tools call them: FEEL's own names, with or without the prefix of DMN 1.1. */
    private static final Map<String, String> TYPES = Map.of(
            "number", "double",
            "feel:number", "double",
            "feel:string", "string",
            "feel:boolean", "boolean",
            "long", "integer");

    private static final Set<String> RESULT = Set.of("id", "name", "label", "typeRef");

    private ForeignMarks() {}

    static Element removed(Element definitions) {
        Element root = asDmn13(definitions);
        translate(root);
        return root;
    }

    private static void translate(Element element) {
        XmlTree.attributes(element).forEach(attribute -> translate(element, attribute));
        for (Element child : XmlTree.children(element)) {
            if (Drawings.isDrawing(element, child) || isResultVariable(element, child)) {
                element.removeChild(child);
            } else {
                translate(asDmn13(child));
            }
        }
    }

    private static void translate(Element element, Attr attribute) {
        if (isMark(element, attribute)) {
            element.removeAttributeNode(attribute);
        } else if (attribute.getName().equals("typeRef")) {
            attribute.setValue(TYPES.getOrDefault(attribute.getValue(), attribute.getValue()));
        }
    }

    private static boolean isMark(Element element, Attr attribute) {
        String namespace = XmlTree.namespace(attribute);
        String name = attribute.getLocalName();
        if (namespace.isEmpty() && Set.of("expressionLanguage", "typeLanguage").contains(name)) {
            return FEEL.matcher(attribute.getValue()).matches();
        }
        if (TableElements.CAMUNDA.equals(namespace) && name.equals("inputVariable")) {
            return attribute.getValue().isEmpty();
        }
        return MARKS.contains(element.getLocalName() + " " + namespace + " " + name);
    }

    /** The name of the decision's result as a whole, which no rule of a single table can ask for. */
    static boolean isResultVariable(Element parent, Element child) {
        return parent.getLocalName().equals("decision")
                && child.getLocalName().equals("variable")
                && XmlTree.namespace(parent).equals(XmlTree.namespace(asDmn13(child)))
                && XmlTree.children(child).isEmpty()
                && XmlTree.attributes(child).stream().allMatch(attribute -> RESULT.contains(attribute.getName()));
    }

    private static Element asDmn13(Element element) {
        if (!OTHER_VERSIONS.contains(XmlTree.namespace(element))) {
            return element;
        }
        return (Element) element.getOwnerDocument().renameNode(element, TableElements.DMN, element.getLocalName());
    }
}
