package id.panduzi.workflow;

import static id.panduzi.workflow.SampleLife.command;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.panduzi.journal.Journal;
import id.panduzi.journal.Subject;
import id.panduzi.problem.Absent;
import id.panduzi.problem.Conflict;
import id.panduzi.problem.InvalidInput;
import id.panduzi.problem.NotAllowed;
import id.panduzi.proposal.Case;
import id.panduzi.proposal.SideExits;
import id.panduzi.proposal.TaskKind;
import java.util.List;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

@SpringBootTest(properties = "panduzi.demo.enabled=true")
@Import(SampleLife.class)
class InboxTests {

    private static final ObjectNode NOTE = JsonNodeFactory.instance.objectNode().put("note", "ok");

    @MockitoBean
    private Acts acts;

    @Autowired
    private SampleLife life;

    @Autowired
    private Tasks tasks;

    @Autowired
    private SideExits exits;

    @Autowired
    private TaskService engine;

    @Autowired
    private Journal journal;

    @BeforeEach
    void prepare() {
        life.prepare(acts);
    }

    @Test
    void equalsTheTasksOfTheEngine() {
        Case proposal = life.openedFor("P02-U01");
        assertThat(inbox(proposal)).isEqualTo(engineTasks(proposal)).hasSize(1);
        CompletedTask done = life.complete(life.only(proposal), "operator.P02-U01");
        assertThat(done.next()).extracting(OpenTask::kind).containsExactly(TaskKind.EVALUATE_DESK);
        assertThat(inbox(proposal)).isEqualTo(engineTasks(proposal)).hasSize(1);
        assertThat(life.only(proposal).whose().names()).hasSize(4).contains("tpn-evaluator-1");
    }

    @Test
    void keepsWhatIsDoneAndRefusesToDoItTwice() {
        Case proposal = life.openedFor("P02-U01");
        OpenTask first = life.only(proposal);
        life.complete(first, "operator.P02-U01");
        assertThat(tasks.get(first.id(), life.who("operator.P02-U01")).open()).isFalse();
        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(() -> life.complete(first, "operator.P02-U01"))
                .satisfies(late -> assertThat(late.version())
                        .hasValueSatisfying(now -> assertThat(now).isGreaterThan(first.version())))
                .satisfies(late -> assertThat(late.stage()).contains("declaration"));
    }

    @Test
    void undoesEverythingWhenAnActFails() {
        Case proposal = life.openedFor("P02-U01");
        OpenTask before = life.only(proposal);
        int entries = entries(proposal);
        ObjectNode failing = JsonNodeFactory.instance.objectNode().put("note", "fail");
        assertThatThrownBy(() ->
                        tasks.complete(before.id(), failing, command("operator.P02-U01"), life.who("operator.P02-U01")))
                .hasMessage("as asked");
        assertThat(life.only(proposal)).isEqualTo(before);
        assertThat(entries(proposal)).isEqualTo(entries);
    }

    @Test
    void namesEveryFieldThatIsWrong() {
        OpenTask task = life.only(life.openedFor("P02-U01"));
        ObjectNode wrong = JsonNodeFactory.instance.objectNode().put("other", 1);
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() ->
                        tasks.complete(task.id(), wrong, command("operator.P02-U01"), life.who("operator.P02-U01")))
                .satisfies(refusal -> assertThat(refusal.errors()).hasSize(2));
    }

    @Test
    void writesWhatWasSentIntoTheJournal() {
        Case proposal = life.openedFor("P02-U01");
        life.complete(life.only(proposal), "operator.P02-U01");
        assertThat(journal.timeline(Subject.proposal(proposal.number()), 0, 50)).anySatisfy(entry -> {
            assertThat(entry.what()).isEqualTo("recordDeclaration");
            assertThat(entry.actor().role()).isEqualTo("operator");
            assertThat(entry.details()).containsEntry("note", "ok");
        });
    }

    @Test
    void closesWithTheProposal() {
        Case proposal = life.openedFor("P02-U01");
        OpenTask task = life.only(proposal);
        exits.withdraw(proposal.number(), "unit is split", life.who("operator.P02-U01"));
        assertThat(tasks.open(proposal.id())).isEmpty();
        assertThat(engineTasks(proposal)).isEmpty();
        assertThatThrownBy(() -> life.complete(task, "operator.P02-U01")).isInstanceOf(Conflict.class);
    }

    @Test
    void isClosedToWhoDoesNotSeeTheUnitAndToOtherRoles() {
        OpenTask task = life.only(life.openedFor("P02-U01"));
        assertThatThrownBy(() -> life.complete(task, "operator.P02-U02")).isInstanceOf(Absent.class);
        assertThatThrownBy(() -> tasks.get(task.id(), life.who("operator.P03-U01")))
                .isInstanceOf(Absent.class);
        assertThatThrownBy(() -> life.complete(task, "head.P02-U01")).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> tasks.claim(task.id(), command("auditor"), life.who("auditor")))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void refusesWhatIsBasedOnAnOlderVersion() {
        OpenTask task = life.only(life.openedFor("P02-U01"));
        OpenTask taken = tasks.claim(task.id(), command("operator.P02-U01"), life.who("operator.P02-U01"));
        assertThat(taken.version()).isGreaterThan(task.version());
        assertThatThrownBy(() -> tasks.complete(
                        task.id(), NOTE, command("operator.P02-U01", task.version()), life.who("operator.P02-U01")))
                .isInstanceOf(Conflict.class);
        tasks.complete(task.id(), NOTE, command("operator.P02-U01", taken.version()), life.who("operator.P02-U01"));
    }

    private List<String> inbox(Case proposal) {
        return tasks.open(proposal.id()).stream().map(task -> task.id().value()).toList();
    }

    private List<String> engineTasks(Case proposal) {
        return engine.createTaskQuery().processInstanceBusinessKey(proposal.number()).list().stream()
                .map(Task::getId)
                .toList();
    }

    private int entries(Case proposal) {
        return journal.timeline(Subject.proposal(proposal.number()), 0, 100).size();
    }
}
