package id.panduzi.decisiontable;

import id.panduzi.decisiontable.RefusedTable.Fault;
import id.panduzi.problem.Reason;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Ways around the elements of a file. */
final class XmlTree {

    private XmlTree() {}

    static Stream<Node> nodes(Node parent) {
        return Stream.iterate(parent.getFirstChild(), Objects::nonNull, Node::getNextSibling);
    }

    static List<Element> children(Element parent) {
        return nodes(parent)
                .filter(Element.class::isInstance)
                .map(Element.class::cast)
                .toList();
    }

    static List<Element> children(Element parent, String name) {
        return children(parent).stream()
                .filter(child -> child.getLocalName().equals(name))
                .toList();
    }

    /** The attributes without the declarations of namespaces. */
    static List<Attr> attributes(Element element) {
        return IntStream.range(0, element.getAttributes().getLength())
                .mapToObj(index -> (Attr) element.getAttributes().item(index))
                .filter(attribute -> !XMLConstants.XMLNS_ATTRIBUTE_NS_URI.equals(attribute.getNamespaceURI()))
                .toList();
    }

    /** The namespace of an element or attribute; empty if it has none. */
    static String namespace(Node node) {
        return Objects.requireNonNullElse(node.getNamespaceURI(), "");
    }

    static @Nullable Element only(Element parent, String name, List<Fault> faults) {
        List<Element> found = children(parent, name);
        if (found.size() != 1) {
            faults.add(new Fault(
                    Reason.of("at.root", parent.getNodeName()), Reason.of("table.exactlyOne", name, found.size())));
            return null;
        }
        return found.get(0);
    }

    /** The text of the first child of that name, or nothing. */
    static String text(Element parent, String name) {
        return children(parent, name).stream()
                .findFirst()
                .map(Node::getTextContent)
                .orElse("");
    }

    /** The element and, for cells and columns, which of them it is and in which row: {@code inputEntry 4 in row x}. */
    static Reason place(Element element) {
        String name = element.getLocalName();
        if (!(element.getParentNode() instanceof Element parent)) {
            return Reason.of("at.root", name);
        }
        int position = children(parent, name).indexOf(element) + 1;
        return row(element)
                .map(row -> Reason.of("at.elementInRow", name, position, row))
                .orElseGet(() -> Reason.of("at.element", name, position));
    }

    private static Optional<String> row(Element element) {
        if (element.getLocalName().equals("rule")) {
            return Optional.of(element.getAttribute("id"));
        }
        return element.getParentNode() instanceof Element parent ? row(parent) : Optional.empty();
    }
}
