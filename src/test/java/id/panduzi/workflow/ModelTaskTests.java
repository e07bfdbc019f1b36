package id.panduzi.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import id.panduzi.proposal.TaskAct;
import id.panduzi.proposal.TaskKind;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mockito.Mockito;
import org.w3c.dom.Element;

/** User tasks, task kinds, forms, acts, words and roles stand for each other, whichever way one looks. */
class ModelTaskTests {

    /** Who may do the tasks whose role depends on the case. */
    private static final Set<TaskKind> ROLE_BY_CASE = EnumSet.of(TaskKind.ISSUE_DECREE);

    /** Tasks of named people instead of a role. */
    private static final Set<TaskKind> OF_PEOPLE = EnumSet.of(
            TaskKind.EVALUATE_DESK, TaskKind.RECORD_INTERVIEW, TaskKind.RECORD_SURVEY, TaskKind.RECORD_FIELD_VISIT);

    static List<Model> models() {
        return Model.all();
    }

    @Test
    void areTheTaskKinds() {
        assertThat(models().stream()
                        .flatMap(model -> model.elements("userTask").stream())
                        .map(task -> task.getAttribute("id"))
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(TaskKind.values()).map(TaskKind::key).toList());
    }

    @ParameterizedTest
    @MethodSource("models")
    void areOfWhomTheirKindSays(Model model) {
        assertThat(model.elements("userTask")).allSatisfy(task -> {
            TaskKind kind = kind(task);
            String groups = Model.camunda(task, "candidateGroups");
            String users = Model.camunda(task, "candidateUsers");
            assertThat(Model.isCall(users)).isEqualTo(OF_PEOPLE.contains(kind));
            if (ROLE_BY_CASE.contains(kind)) {
                assertThat(groups).matches(Model::isCall);
            } else {
                assertThat(groups)
                        .isEqualTo(OF_PEOPLE.contains(kind) ? "" : kind.role().wireName());
            }
        });
    }

    @ParameterizedTest
    @MethodSource("models")
    void areDueAndRemindAndEscalateWithoutEnding(Model model) {
        assertThat(model.elements("userTask")).allSatisfy(task -> {
            assertThat(Model.camunda(task, "dueDate"))
                    .isEqualTo("${deadlines.dueOn(proposalId, execution.currentActivityId)}");
            assertThat(warning(model, task, "DueSoon", "Reminded"))
                    .isEqualTo("${deadlines.remindOn(proposalId, execution.currentActivityId)}"
                            + " ${deadlines.remind(proposalId)}");
            assertThat(warning(model, task, "Overdue", "Escalated"))
                    .isEqualTo("${deadlines.escalateOn(proposalId, execution.currentActivityId)}"
                            + " ${deadlines.escalate(proposalId)}");
        });
    }

    @Test
    void haveOneActEach() {
        assertThat(acts().stream().map(ModelTaskTests::kind)).containsExactlyInAnyOrder(TaskKind.values());
    }

    @Test
    void haveAFormInAFileOrFromTheirAct() throws IOException {
        List<String> fromActs = acts().stream()
                .filter(act -> Stream.of(act.getDeclaredMethods())
                        .anyMatch(method -> method.getName().equals("form")))
                .map(act -> kind(act).key())
                .toList();
        List<String> fromFiles = formFiles();

        assertThat(fromActs).doesNotContainAnyElementsOf(fromFiles);
        assertThat(Stream.concat(fromActs.stream(), fromFiles.stream()))
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(TaskKind.values()).map(TaskKind::key).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "en"})
    void haveAName(String language) throws IOException {
        Properties words = new Properties();
        try (var reader = Files.newBufferedReader(
                Path.of("src", "main", "resources", "messages", "messages_" + language + ".properties"))) {
            words.load(reader);
        }
        assertThat(words.stringPropertyNames())
                .containsAll(Stream.of(TaskKind.values())
                        .map(kind -> "TaskKind." + kind.name())
                        .toList());
    }

    @ParameterizedTest
    @EnumSource(TaskKind.class)
    void areNamedAsTheirConstant(TaskKind kind) {
        assertThat(kind.key().replaceAll("([A-Z])", "_$1")).isEqualToIgnoringCase(kind.name());
    }

    /** When it warns, and what it does then; nothing unless it leaves the task open. */
    private static String warning(Model model, Element task, String timer, String end) {
        String id = task.getAttribute("id");
        Element event = model.boundaries(task).stream()
                .filter(boundary -> boundary.getAttribute("id").equals(id + timer))
                .findFirst()
                .orElseThrow();
        assertThat(event.getAttribute("cancelActivity")).isEqualTo("false");
        assertThat(model.flowsFrom(event)).singleElement().satisfies(flow -> assertThat(flow.getAttribute("targetRef"))
                .isEqualTo(id + end));
        Element told = model.elements("endEvent").stream()
                .filter(node -> node.getAttribute("id").equals(id + end))
                .flatMap(node -> Model.list(node, "*", "messageEventDefinition").stream())
                .findFirst()
                .orElseThrow();
        return Model.list(event, "*", "timeDate").get(0).getTextContent() + " " + Model.camunda(told, "expression");
    }

    private static TaskKind kind(Element task) {
        return TaskKind.find(task.getAttribute("id")).orElseThrow();
    }

    private static List<String> formFiles() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("forms"))) {
            return files.map(file -> file.getFileName().toString().replace(".form", ""))
                    .toList();
        }
    }

    private static Set<Class<?>> acts() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("id.panduzi").stream()
                        .filter(type -> type.isAssignableTo(TaskAct.class) && !type.isInterface())
                        .map(JavaClass::reflect)
                        .collect(Collectors.toSet());
    }

    /** An act knows its kind without anything it works with. */
    private static TaskKind kind(Class<?> act) {
        try {
            Constructor<?> constructor = act.getDeclaredConstructors()[0];
            constructor.setAccessible(true);
            Object[] nothing = Stream.of(constructor.getParameterTypes())
                    .map(Mockito::mock)
                    .toArray();
            return ((TaskAct) constructor.newInstance(nothing)).kind();
        } catch (ReflectiveOperationException unusual) {
            throw new LinkageError(act.getName(), unusual);
        }
    }
}
