package id.panduzi.decisiontable;

import id.panduzi.decisiontable.RefusedTable.Fault;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.XMLConstants;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The elements and attributes of DMN that a table may have. */
final class TableElements {

    static final String DMN = "https://www.omg.org/spec/DMN/20191111/MODEL/";
    static final String CAMUNDA = "http://camunda.org/schema/1.0/dmn";

    private static final String FEEL = "https://www.omg.org/spec/DMN/20191111/FEEL/";

    /** Attributes by element. Those of modelling tools that carry no meaning are named, not waved through. */
    private static final Map<String, Set<String>> ATTRIBUTES = Map.ofEntries(
            Map.entry(
                    "definitions",
                    Set.of(
                            "id",
                            "name",
                            "namespace",
                            "exporter",
                            "exporterVersion",
                            "expressionLanguage",
                            "typeLanguage")),
            Map.entry("decision", Set.of("id", "name", "versionTag", "historyTimeToLive")),
            Map.entry("decisionTable", Set.of("id", "hitPolicy", "preferredOrientation")),
            Map.entry("input", Set.of("id", "label")),
            Map.entry("inputExpression", Set.of("id", "typeRef", "expressionLanguage")),
            Map.entry("output", Set.of("id", "label", "name", "typeRef")),
            Map.entry("rule", Set.of("id")),
            Map.entry("inputEntry", Set.of("id", "expressionLanguage")),
            Map.entry("outputEntry", Set.of("id", "expressionLanguage")),
            Map.entry("description", Set.of()),
            Map.entry("text", Set.of()));

    /** Attributes that may only say what holds anyway; parsers fill some of them in by themselves. */
    private static final Map<String, Set<String>> FIXED = Map.of(
            "expressionLanguage", Set.of("feel", FEEL),
            "typeLanguage", Set.of(FEEL),
            "preferredOrientation", Set.of("Rule-as-Row"));

    private static final Set<String> CAMUNDAS = Set.of("versionTag", "historyTimeToLive");

    private static final Map<String, Set<String>> CHILDREN = Map.ofEntries(
            Map.entry("definitions", Set.of("decision")),
            Map.entry("decision", Set.of("description", "decisionTable")),
            Map.entry("decisionTable", Set.of("input", "output", "rule")),
            Map.entry("input", Set.of("inputExpression")),
            Map.entry("inputExpression", Set.of("text")),
            Map.entry("output", Set.of()),
            Map.entry("rule", Set.of("description", "inputEntry", "outputEntry")),
            Map.entry("inputEntry", Set.of("text")),
            Map.entry("outputEntry", Set.of("text")),
            Map.entry("description", Set.of()),
            Map.entry("text", Set.of()));

    private TableElements() {}

    /** Adds a fault for every element and attribute that the accepted part of DMN does not know. */
    static void check(Element definitions, List<Fault> faults) {
        if (!DMN.equals(definitions.getNamespaceURI())
                || !definitions.getLocalName().equals("definitions")) {
            faults.add(new Fault("the file", "is not DMN 1.3: its root is " + definitions.getNodeName()));
            return;
        }
        checkElement(definitions, "", faults);
    }

    private static void checkElement(Element element, String row, List<Fault> faults) {
        String place = element.getLocalName().equals("rule") ? " in row " + element.getAttribute("id") : row;
        for (int index = 0; index < element.getAttributes().getLength(); index++) {
            checkAttribute(element, (Attr) element.getAttributes().item(index), place, faults);
        }
        Set<String> known = CHILDREN.getOrDefault(element.getLocalName(), Set.of());
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child
                    && DMN.equals(child.getNamespaceURI())
                    && known.contains(child.getLocalName())) {
                checkElement(child, place, faults);
            } else if (node instanceof Element || node.getNodeType() == Node.PROCESSING_INSTRUCTION_NODE) {
                faults.add(new Fault(named(element) + place, node.getNodeName() + " is not accepted here"));
            }
        }
    }

    private static void checkAttribute(Element element, Attr attribute, String place, List<Fault> faults) {
        String namespace = attribute.getNamespaceURI();
        String name = attribute.getLocalName();
        if (XMLConstants.XMLNS_ATTRIBUTE_NS_URI.equals(namespace)) {
            return;
        }
        boolean known =
                ATTRIBUTES.getOrDefault(element.getLocalName(), Set.of()).contains(name);
        boolean inItsNamespace = CAMUNDAS.contains(name) ? CAMUNDA.equals(namespace) : namespace == null;
        if (!known || !inItsNamespace) {
            faults.add(new Fault(named(element) + place, "attribute " + attribute.getName() + " is not accepted"));
        } else if (FIXED.containsKey(name) && !FIXED.get(name).contains(attribute.getValue())) {
            faults.add(new Fault(named(element) + place, notThatValue(element, attribute)));
        }
    }

    private static String notThatValue(Element element, Attr attribute) {
        return attribute.getLocalName() + " '" + attribute.getValue() + "' is not accepted; the cell is '"
                + text(element, "text").strip() + "'";
    }

    /** The element and, for cells and columns, which of them it is: {@code inputEntry 4}. */
    private static String named(Element element) {
        if (!(element.getParentNode() instanceof Element parent)) {
            return element.getLocalName();
        }
        int position = children(parent, element.getLocalName()).indexOf(element) + 1;
        return element.getLocalName() + " " + position;
    }

    static @Nullable Element only(Element parent, String name, List<Fault> faults) {
        List<Element> found = children(parent, name);
        if (found.size() != 1) {
            faults.add(new Fault(parent.getNodeName(), "needs exactly one " + name + ", has " + found.size()));
            return null;
        }
        return found.get(0);
    }

    static List<Element> children(Element parent, String name) {
        List<Element> found = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child && child.getLocalName().equals(name)) {
                found.add(child);
            }
        }
        return found;
    }

    /** The text of the first child of that name, or nothing. */
    static String text(Element parent, String name) {
        List<Element> found = children(parent, name);
        return found.isEmpty() ? "" : found.get(0).getTextContent();
    }
}
