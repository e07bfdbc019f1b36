package id.panduzi.decisiontable;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Holds a file against what we made of it: whatever is no longer there was left out, whichever step did it. */
final class LeftOuts {

    private final Map<String, Integer> kept = new HashMap<>();
    private final Map<LeftOutKind, List<String>> found = new EnumMap<>(LeftOutKind.class);

    private LeftOuts() {}

    /**
     * What the file says more than ours.
     *
     * @param file as it was handed in, accepted
     * @param ours made of it
     */
    static List<LeftOut> between(Element file, Element ours) {
        LeftOuts compared = new LeftOuts();
        compared.keep(ours);
        compared.comments(file.getOwnerDocument());
        if (!TableElements.DMN.equals(file.getNamespaceURI())) {
            compared.add(LeftOutKind.VERSION, "");
        }
        compared.look(file);
        return compared.found.entrySet().stream()
                .map(entry -> of(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static LeftOut of(LeftOutKind kind, List<String> all) {
        List<String> what =
                all.stream().filter(text -> !text.isBlank()).distinct().toList();
        return new LeftOut(kind, what, all.size());
    }

    private void keep(Element element) {
        XmlTree.attributes(element).forEach(attribute -> kept.merge(said(element, attribute), 1, Integer::sum));
        XmlTree.children(element).forEach(this::keep);
    }

    private void look(Element element) {
        XmlTree.attributes(element).forEach(attribute -> look(element, attribute));
        comments(element);
        for (Element child : XmlTree.children(element)) {
            if (Drawings.isDrawing(element, child)) {
                add(LeftOutKind.DRAWING, "");
            } else if (ForeignMarks.isResultVariable(element, child)) {
                add(LeftOutKind.RESULT, child.getAttribute("name"));
            } else if (isDescription(element, child)) {
                add(LeftOutKind.DESCRIPTION, child.getTextContent());
            } else {
                look(child);
            }
        }
    }

    private void look(Element element, Attr attribute) {
        int left = kept.merge(said(element, attribute), -1, Integer::sum);
        if (left < 0) {
            add(kind(attribute.getLocalName()), attribute.getValue());
        }
    }

    private static boolean isDescription(Element parent, Element child) {
        return parent.getLocalName().equals("decision") && child.getLocalName().equals("description");
    }

    private void comments(Node parent) {
        XmlTree.nodes(parent)
                .filter(node -> node.getNodeType() == Node.COMMENT_NODE)
                .forEach(comment -> add(LeftOutKind.COMMENTS, comment.getTextContent()));
    }

    private void add(LeftOutKind kind, String what) {
        found.computeIfAbsent(kind, first -> new ArrayList<>()).add(PlainText.trimmed(what));
    }

    private static String said(Element element, Attr attribute) {
        return element.getLocalName() + " " + attribute.getLocalName() + "=" + attribute.getValue();
    }

    private static LeftOutKind kind(String attribute) {
        return switch (attribute) {
            case "id" -> LeftOutKind.IDS;
            case "name", "namespace", "label", "outputLabel" -> LeftOutKind.NAMES;
            case "width", "annotationsWidth" -> LeftOutKind.WIDTHS;
            case "exporter", "exporterVersion", "executionPlatform", "executionPlatformVersion" -> LeftOutKind.TOOL;
            case "diagramRelationId" -> LeftOutKind.DRAWING;
            case "expressionLanguage", "typeLanguage" -> LeftOutKind.LANGUAGE;
            case "typeRef" -> LeftOutKind.TYPES;
            case "historyTimeToLive" -> LeftOutKind.HISTORY;
            default -> LeftOutKind.OTHER;
        };
    }
}
