package id.panduzi.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;

/** The process models are data that a civil servant can read: words, questions, answers, and nothing that runs by itself. */
class ModelTests {

    /** What the models are made of; whatever else BPMN or the engine knows is left out on purpose. */
    private static final Set<String> VOCABULARY = Set.of(
            "process",
            "message",
            "startEvent",
            "endEvent",
            "boundaryEvent",
            "exclusiveGateway",
            "userTask",
            "serviceTask",
            "businessRuleTask",
            "callActivity",
            "subProcess",
            "sequenceFlow",
            "conditionExpression",
            "messageEventDefinition",
            "timerEventDefinition",
            "timeDate",
            "incoming",
            "outgoing",
            "extensionElements",
            "in");

    private static final Set<String> CAMUNDA =
            Set.of("expression", "candidateGroups", "candidateUsers", "dueDate", "historyTimeToLive");

    static List<Model> models() {
        return Model.all();
    }

    @Test
    void areAProposalsLifeAndItsStages() {
        assertThat(models()).extracting(Model::process).hasSize(8).contains("proposal-lifecycle");
        Set<String> called = models().stream()
                .flatMap(model -> model.elements("callActivity").stream())
                .map(call -> call.getAttribute("calledElement"))
                .collect(Collectors.toSet());
        assertThat(models())
                .extracting(Model::process)
                .filteredOn(process -> !process.equals("proposal-lifecycle"))
                .containsExactlyInAnyOrderElementsOf(called);
    }

    @ParameterizedTest
    @MethodSource("models")
    void isNamedAfterItsProcess(Model model) {
        assertThat(model.elements("process")).hasSize(1);
        assertThat(model.file()).isEqualTo(model.process() + ".bpmn");
        assertThat(model.process()).matches("[a-z]+(-[a-z]+)*");
    }

    @ParameterizedTest
    @MethodSource("models")
    void isKeptForTenYears(Model model) {
        Element process = model.elements("process").get(0);

        assertThat(Model.camunda(process, "historyTimeToLive")).isEqualTo("P3650D");
        assertThat(process.getAttribute("isExecutable")).isEqualTo("true");
    }

    @ParameterizedTest
    @MethodSource("models")
    void usesNothingThatRunsByItself(Model model) {
        assertThat(model.meaning()).extracting(Element::getLocalName).allMatch(VOCABULARY::contains);
        assertThat(model.meaning().stream().flatMap(element -> Model.attributes(element).stream()))
                .filteredOn(Model::isCamunda)
                .extracting(Attr::getLocalName)
                .allMatch(CAMUNDA::contains);
    }

    @ParameterizedTest
    @MethodSource("models")
    void handsOnNothingButTheProposal(Model model) {
        assertThat(model.elements("callActivity")).allSatisfy(call -> assertThat(
                        Model.list(call, "*", "in").stream().map(ModelTests::mapping))
                .containsExactlyInAnyOrder(
                        "businessKey=#{execution.processBusinessKey}", "source=proposalId target=proposalId"));
    }

    @ParameterizedTest
    @MethodSource("models")
    void hasWordsForIds(Model model) {
        List<String> ids = model.everything().stream()
                .filter(element -> !element.getLocalName().equals("process"))
                .map(element -> element.getAttribute("id"))
                .filter(Predicate.not(String::isEmpty))
                .toList();

        assertThat(ids).allMatch(id -> id.matches("[a-z]+([A-Z][a-z]+)*"), "words, none of them generated");
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(model.nodes()).noneMatch(node -> node.getAttribute("id").isEmpty());
    }

    @ParameterizedTest
    @MethodSource("models")
    void saysWhatEachNodeIs(Model model) {
        assertThat(model.nodes()).noneMatch(node -> node.getAttribute("name").isBlank());
    }

    @ParameterizedTest
    @MethodSource("models")
    void asksAtEachGatewayAndNamesTheAnswers(Model model) {
        assertThat(model.elements("exclusiveGateway")).allSatisfy(gateway -> {
            List<Element> answers = model.flowsFrom(gateway);
            assertThat(gateway.getAttribute("name")).endsWith("?");
            assertThat(answers).hasSizeGreaterThan(1);
            assertThat(answers).noneMatch(answer -> answer.getAttribute("name").isBlank());
            assertThat(answers)
                    .filteredOn(answer -> !isConditional(answer))
                    .extracting(answer -> answer.getAttribute("id"))
                    .containsExactly(gateway.getAttribute("default"));
        });
    }

    @ParameterizedTest
    @MethodSource("models")
    void decidesOnlyAtGateways(Model model) {
        assertThat(model.flows().stream().filter(ModelTests::isConditional))
                .extracting(flow -> flow.getAttribute("sourceRef"))
                .isSubsetOf(ids(model.elements("exclusiveGateway")));
        assertThat(model.nodes().stream().filter(node -> !node.getLocalName().equals("exclusiveGateway")))
                .noneMatch(node -> model.flowsFrom(node).size() > 1);
    }

    @ParameterizedTest
    @MethodSource("models")
    void comesFromSomewhereAndLeadsSomewhere(Model model) {
        Set<String> left = ids(model.flows(), "sourceRef");
        Set<String> reached = ids(model.flows(), "targetRef");

        assertThat(model.nodes().stream().filter(node -> !isEnd(node)))
                .extracting(node -> node.getAttribute("id"))
                .isSubsetOf(left);
        assertThat(model.nodes().stream().filter(node -> !isBeginning(node)))
                .extracting(node -> node.getAttribute("id"))
                .isSubsetOf(reached);
    }

    private static boolean isConditional(Element flow) {
        return flow.getElementsByTagNameNS("*", "conditionExpression").getLength() > 0;
    }

    private static boolean isEnd(Element node) {
        return node.getLocalName().equals("endEvent") || isEventSubprocess(node);
    }

    private static boolean isBeginning(Element node) {
        return Set.of("startEvent", "boundaryEvent").contains(node.getLocalName()) || isEventSubprocess(node);
    }

    private static boolean isEventSubprocess(Element node) {
        return node.getAttribute("triggeredByEvent").equals("true");
    }

    private static String mapping(Element in) {
        return Stream.of("businessKey", "source", "target", "variables", "sourceExpression", "local")
                .filter(in::hasAttribute)
                .map(name -> name + "=" + in.getAttribute(name))
                .collect(Collectors.joining(" "));
    }

    private static Set<String> ids(List<Element> elements) {
        return ids(elements, "id");
    }

    private static Set<String> ids(List<Element> elements, String attribute) {
        return elements.stream().map(element -> element.getAttribute(attribute)).collect(Collectors.toSet());
    }
}
