package id.panduzi.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import id.panduzi.workflow.Model.Call;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.util.StringUtils;

/** Models and process classes say the same: every expression calls a method that is there, every method is called. */
class ModelExpressionTests {

    private static final String DEADLINES = "deadlines";

    /** What an expression may hand over: the proposal, and the node it stands at. No literals. */
    private static final Set<String> ARGUMENTS = Set.of("proposalId", "proposalId, execution.currentActivityId");

    static List<Model> models() {
        return Model.all();
    }

    @ParameterizedTest
    @MethodSource("models")
    void callsMethodsAndNothingElse(Model model) {
        assertThat(model.expressions())
                .filteredOn(expression -> !expression.equals("#{execution.processBusinessKey}"))
                .allMatch(Model::isCall);
        assertThat(model.calls()).extracting(Call::arguments).allMatch(ARGUMENTS::contains);
    }

    @ParameterizedTest
    @MethodSource("models")
    void callsItsOwnClassAndTheDeadlines(Model model) {
        assertThat(model.calls()).extracting(Call::bean).isSubsetOf(model.bean(), DEADLINES);
    }

    @ParameterizedTest
    @MethodSource("models")
    void callsEachMethodOfItsClassAndNoOther(Model model) {
        Set<String> called = called(List.of(model), model.bean());

        assertThat(called).containsExactlyInAnyOrderElementsOf(methods(model.bean()));
    }

    @Test
    void callsEachMethodOfTheDeadlinesAndNoOther() {
        assertThat(called(models(), DEADLINES)).containsExactlyInAnyOrderElementsOf(methods(DEADLINES));
    }

    @Test
    void mayNameTheProcessClassesAndTheDeadlines() {
        assertThat(ExposedBeans.NAMES)
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(models().stream().map(Model::bean), Stream.of(DEADLINES))
                                .toList());
    }

    @ParameterizedTest
    @MethodSource("models")
    void keepsTheEngineOutOfItsClass(Model model) {
        assertThat(Stream.of(type(model.bean()).getDeclaredMethods())
                        .flatMap(method -> Stream.concat(
                                Stream.of(method.getReturnType()), Stream.of(method.getParameterTypes()))))
                .noneMatch(type -> type.getName().startsWith("org.camunda"));
    }

    private static Set<String> called(List<Model> models, String bean) {
        return models.stream()
                .flatMap(Model::calls)
                .filter(call -> call.bean().equals(bean))
                .map(call -> call.method() + "/" + call.count())
                .collect(Collectors.toSet());
    }

    private static Set<String> methods(String bean) {
        return Stream.of(type(bean).getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .map(ModelExpressionTests::signature)
                .collect(Collectors.toSet());
    }

    private static String signature(Method method) {
        assertThat(method.getParameterTypes()).as("values for %s", method).containsOnly(String.class);
        return method.getName() + "/" + method.getParameterCount();
    }

    private static Class<?> type(String bean) {
        try {
            Class<?> type = Class.forName("id.panduzi.workflow." + StringUtils.capitalize(bean));
            assertThat(type).as("the engine calls public classes only").isPublic();
            return type;
        } catch (ClassNotFoundException absent) {
            throw new AssertionError("no class for " + bean, absent);
        }
    }
}
