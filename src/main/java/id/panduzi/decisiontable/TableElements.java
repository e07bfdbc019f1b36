package id.panduzi.decisiontable;

import id.panduzi.decisiontable.RefusedTable.Fault;
import id.panduzi.problem.Reason;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The elements and attributes of DMN that a table may have. */
final class TableElements {

    static final String DMN = "https://www.omg.org/spec/DMN/20191111/MODEL/";
    static final String CAMUNDA = "http://camunda.org/schema/1.0/dmn";

    private static final String FEEL = "https://www.omg.org/spec/DMN/20191111/FEEL/";

    /** Faults of one file; who sends more learns no more from them. */
    private static final int MOST_FAULTS = 100;

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

    /** Attributes that may only say what holds anyway, or a length of time; parsers fill some in by themselves. */
    private static final Map<String, Pattern> FIXED = Map.of(
            "expressionLanguage", Pattern.compile("feel|" + Pattern.quote(FEEL)),
            "typeLanguage", Pattern.compile(Pattern.quote(FEEL)),
            "preferredOrientation", Pattern.compile("Rule-as-Row"),
            "versionTag", TableFaults.TAG,
            "historyTimeToLive", Pattern.compile("P?[0-9]{1,5}D?"));

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

    /** Elements of words; everything else holds elements. */
    private static final Set<String> WORDS = Set.of("text", "description");

    private final List<Fault> faults = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();

    private TableElements() {}

    /** A fault for every element and attribute that the accepted part of DMN does not know, up to a hundred. */
    static List<Fault> check(Element definitions) {
        if (!DMN.equals(definitions.getNamespaceURI())
                || !definitions.getLocalName().equals("definitions")) {
            return List.of(new Fault(Reason.of("at.file"), Reason.of("table.notDmn", definitions.getNodeName())));
        }
        TableElements checked = new TableElements();
        checked.element(definitions);
        return checked.faults;
    }

    private void element(Element element) {
        XmlTree.attributes(element).forEach(attribute -> attribute(element, attribute));
        String id = element.getAttribute("id");
        if (!id.isEmpty() && !ids.add(id)) {
            fault(element, Reason.of("table.idTwice", id));
        }
        Set<String> words = new HashSet<>();
        XmlTree.nodes(element).forEach(node -> {
            if (node instanceof Element child && isKnown(element, child)) {
                once(element, child, words);
                element(child);
            } else {
                leaf(element, node);
            }
        });
    }

    private static boolean isKnown(Element element, Element child) {
        return DMN.equals(child.getNamespaceURI())
                && CHILDREN.getOrDefault(element.getLocalName(), Set.of()).contains(child.getLocalName());
    }

    private void once(Element element, Element child, Set<String> words) {
        String name = child.getLocalName();
        if (WORDS.contains(name) && !words.add(name)) {
            fault(element, Reason.of("table.moreThanOne", name));
        }
    }

    /** What is no known element: words where words belong, comments where they cannot cut a word in two. */
    private void leaf(Element element, Node node) {
        boolean ofWords = WORDS.contains(element.getLocalName());
        boolean accepted =
                switch (node.getNodeType()) {
                    case Node.TEXT_NODE, Node.CDATA_SECTION_NODE ->
                        ofWords || node.getTextContent().isBlank();
                    case Node.COMMENT_NODE -> !ofWords;
                    default -> false;
                };
        if (!accepted) {
            fault(element, Reason.of("table.notHere", node.getNodeName()));
        }
    }

    private void attribute(Element element, Attr attribute) {
        String name = attribute.getLocalName();
        Set<String> known = ATTRIBUTES.getOrDefault(element.getLocalName(), Set.of());
        String namespace = CAMUNDAS.contains(name) ? CAMUNDA : "";
        Pattern fixed = FIXED.get(name);
        if (!known.contains(name) || !namespace.equals(XmlTree.namespace(attribute))) {
            fault(element, Reason.of("table.noAttribute", attribute.getName()));
        } else if (fixed != null && !fixed.matcher(attribute.getValue()).matches()) {
            fault(element, notThatValue(element, attribute));
        } else {
            PlainText.nameFault(attribute.getValue())
                    .ifPresent(reason -> fault(element, Reason.of("table.named", name, reason)));
        }
    }

    private void fault(Element element, Reason reason) {
        if (faults.size() < MOST_FAULTS) {
            faults.add(new Fault(XmlTree.place(element), reason));
        }
    }

    private static Reason notThatValue(Element element, Attr attribute) {
        String name = attribute.getLocalName();
        String value = attribute.getValue();
        String cell = PlainText.trimmed(XmlTree.text(element, "text"));
        return cell.isEmpty()
                ? Reason.of("table.noValue", name, value)
                : Reason.of("table.noValueInCell", name, value, cell);
    }
}
