package id.panduzi.workflow;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.springframework.util.StringUtils;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.xml.sax.SAXException;

/** A process model as a file of XML: what stands in it, without an engine. */
record Model(String file, Element root) {

    static final Path FOLDER = Path.of("bpmn");

    private static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    private static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";
    private static final Pattern EXPRESSION = Pattern.compile("[$#]\\{.*?}", Pattern.DOTALL);
    private static final Pattern CALL = Pattern.compile("\\$\\{([A-Za-z]+)\\.([A-Za-z]+)\\(([^()]*)\\)}");

    private static final Set<String> NODES = Set.of(
            "startEvent",
            "endEvent",
            "boundaryEvent",
            "exclusiveGateway",
            "userTask",
            "serviceTask",
            "businessRuleTask",
            "callActivity",
            "subProcess");

    static List<Model> all() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".bpmn"))
                    .sorted()
                    .map(Model::read)
                    .toList();
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static Model read(Path file) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            return new Model(
                    file.getFileName().toString(),
                    factory.newDocumentBuilder().parse(file.toFile()).getDocumentElement());
        } catch (IOException | SAXException | ParserConfigurationException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    String process() {
        return elements("process").get(0).getAttribute("id");
    }

    /** Name of the process class's bean: {@code fieldVisitProcess}. */
    String bean() {
        List<String> words = List.of(process().split("-"));
        return words.get(0)
                + String.join(
                        "", words.stream().skip(1).map(StringUtils::capitalize).toList())
                + "Process";
    }

    /** What the process does: everything but the drawing. */
    List<Element> meaning() {
        return everything().stream().filter(Model::isMeaning).toList();
    }

    List<Element> everything() {
        return list(root, "*", "*");
    }

    List<Element> elements(String name) {
        return list(root, BPMN, name);
    }

    List<Element> nodes() {
        return meaning().stream().filter(Model::isNode).toList();
    }

    List<Element> flows() {
        return elements("sequenceFlow");
    }

    List<Element> flowsFrom(Element node) {
        return flows().stream()
                .filter(flow -> flow.getAttribute("sourceRef").equals(node.getAttribute("id")))
                .toList();
    }

    List<Element> boundaries(Element task) {
        return elements("boundaryEvent").stream()
                .filter(event -> event.getAttribute("attachedToRef").equals(task.getAttribute("id")))
                .toList();
    }

    /** Every expression, be it in an attribute or in a text. */
    List<String> expressions() {
        return meaning().stream()
                .flatMap(element -> Stream.concat(attributes(element).stream().map(Attr::getValue), ownText(element)))
                .flatMap(text -> EXPRESSION.matcher(text).results().map(found -> found.group()))
                .toList();
    }

    /** Every call of a bean's method, as {@code bean.method}. */
    Stream<Call> calls() {
        return expressions().stream()
                .map(CALL::matcher)
                .filter(Matcher::matches)
                .map(call -> new Call(call.group(1), call.group(2), call.group(3)));
    }

    static boolean isCall(String expression) {
        return CALL.matcher(expression).matches();
    }

    static boolean isNode(Element element) {
        return BPMN.equals(element.getNamespaceURI()) && NODES.contains(element.getLocalName());
    }

    static boolean isMeaning(Element element) {
        return !String.valueOf(element.getNamespaceURI())
                .toLowerCase(Locale.ROOT)
                .matches(".*/(di|dc|bpmndi|.*/di|.*/dc)$");
    }

    static String camunda(Element element, String attribute) {
        return element.getAttributeNS(CAMUNDA, attribute);
    }

    static boolean isCamunda(Attr attribute) {
        return CAMUNDA.equals(attribute.getNamespaceURI());
    }

    static List<Attr> attributes(Element element) {
        NamedNodeMap attributes = element.getAttributes();
        return IntStream.range(0, attributes.getLength())
                .mapToObj(place -> (Attr) attributes.item(place))
                .toList();
    }

    static List<Element> list(Element from, String namespace, String name) {
        var found = from.getElementsByTagNameNS(namespace, name);
        List<Element> elements = new ArrayList<>();
        for (int place = 0; place < found.getLength(); place++) {
            elements.add((Element) found.item(place));
        }
        return elements;
    }

    private static Stream<String> ownText(Element element) {
        return element.getElementsByTagName("*").getLength() == 0 ? Stream.of(element.getTextContent()) : Stream.of();
    }

    @Override
    public String toString() {
        return file;
    }

    /** A call of a method in an expression. */
    record Call(String bean, String method, String arguments) {

        /** How many values are handed over. */
        int count() {
            return arguments.split(",").length;
        }
    }
}
