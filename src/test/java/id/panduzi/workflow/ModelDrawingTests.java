package id.panduzi.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

/** The drawings show everything that is in the models, from left to right, and no line crosses another. */
class ModelDrawingTests {

    static List<Model> models() {
        return Model.all();
    }

    @ParameterizedTest
    @MethodSource("models")
    void drawsEachNodeAndEachFlow(Model model) {
        assertThat(drawn(model, "BPMNShape")).containsExactlyInAnyOrderElementsOf(ids(model.nodes()));
        assertThat(drawn(model, "BPMNEdge")).containsExactlyInAnyOrderElementsOf(ids(model.flows()));
        assertThat(Model.list(model.root(), "*", "BPMNShape"))
                .noneMatch(shape -> Model.list(shape, "*", "Bounds").isEmpty());
    }

    @ParameterizedTest
    @MethodSource("models")
    void crossesNoLines(Model model) {
        List<Line> lines = lines(model);
        List<String> crossings = new ArrayList<>();
        for (Line one : lines) {
            lines.stream()
                    .filter(other -> one.flow().compareTo(other.flow()) < 0 && one.meets(other))
                    .forEach(other -> crossings.add(one.flow() + " and " + other.flow()));
        }
        assertThat(crossings).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("models")
    void drawsOnlyLevelAndUprightLines(Model model) {
        assertThat(lines(model)).allMatch(line -> line.left() == line.right() || line.top() == line.bottom());
    }

    @ParameterizedTest
    @MethodSource("models")
    void beginsOnTheLeft(Model model) {
        Element process = model.elements("process").get(0);
        Element start = model.elements("startEvent").stream()
                .filter(event -> event.getParentNode() == process)
                .findFirst()
                .orElseThrow();
        int begin = x(model, start.getAttribute("id"));

        assertThat(model.elements("endEvent").stream()
                        .filter(event -> event.getParentNode() == process)
                        .map(event -> x(model, event.getAttribute("id"))))
                .allMatch(end -> end > begin);
    }

    private static int x(Model model, String id) {
        return Model.list(model.root(), "*", "BPMNShape").stream()
                .filter(shape -> shape.getAttribute("bpmnElement").equals(id))
                .map(shape -> number(Model.list(shape, "*", "Bounds").get(0), "x"))
                .findFirst()
                .orElseThrow();
    }

    private static List<Line> lines(Model model) {
        return Model.list(model.root(), "*", "BPMNEdge").stream()
                .flatMap(ModelDrawingTests::lines)
                .toList();
    }

    private static Stream<Line> lines(Element edge) {
        List<Element> points = Model.list(edge, "*", "waypoint");
        List<Line> lines = new ArrayList<>();
        for (int place = 1; place < points.size(); place++) {
            Element from = points.get(place - 1);
            Element to = points.get(place);
            lines.add(new Line(
                    edge.getAttribute("bpmnElement"),
                    Math.min(number(from, "x"), number(to, "x")),
                    Math.max(number(from, "x"), number(to, "x")),
                    Math.min(number(from, "y"), number(to, "y")),
                    Math.max(number(from, "y"), number(to, "y"))));
        }
        return lines.stream();
    }

    private static int number(Element element, String attribute) {
        return Integer.parseInt(element.getAttribute(attribute));
    }

    private static List<String> drawn(Model model, String kind) {
        return Model.list(model.root(), "*", kind).stream()
                .map(shape -> shape.getAttribute("bpmnElement"))
                .toList();
    }

    private static List<String> ids(List<Element> elements) {
        return elements.stream().map(element -> element.getAttribute("id")).toList();
    }

    private record Line(String flow, int left, int right, int top, int bottom) {

        boolean meets(Line other) {
            return left <= other.right && other.left <= right && top <= other.bottom && other.top <= bottom;
        }
    }
}
