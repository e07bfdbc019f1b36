package id.panduzi.demo;

import static org.assertj.core.api.Assertions.assertThat;

import id.panduzi.RunningDemo;
import id.panduzi.directory.DemoReaders;
import id.panduzi.directory.Directory;
import id.panduzi.directory.Registry;
import id.panduzi.directory.SignedIn;
import id.panduzi.directory.UnitForm;
import id.panduzi.evidence.Evidence;
import id.panduzi.journal.Journal;
import id.panduzi.proposal.Case;
import id.panduzi.proposal.ProposalFilter;
import id.panduzi.proposal.ProposalLists;
import id.panduzi.proposal.Proposals;
import id.panduzi.proposal.SideExits;
import id.panduzi.proposal.Stage;
import id.panduzi.proposal.Status;
import id.panduzi.proposal.TaskKind;
import id.panduzi.sheet.Returns;
import id.panduzi.workflow.OpenTask;
import id.panduzi.workflow.Tasks;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** An application of its own: its proposals are in nobody else's way, since every application has its own database. */
@RunningDemo
@TestPropertySource(properties = "panduzi.demo.proposals=true")
class DemoProposalsTests {

    @Autowired
    private Directory directory;

    @Autowired
    private ProposalLists lists;

    @Autowired
    private Proposals proposals;

    @Autowired
    private SideExits exits;

    @Autowired
    private Tasks tasks;

    @Autowired
    private Returns returns;

    @Autowired
    private Evidence evidence;

    @Autowired
    private Journal journal;

    @Autowired
    private Registry registry;

    @Autowired
    private Storyteller teller;

    @Autowired
    private Clock clock;

    private SignedIn auditor;

    @BeforeEach
    void signIn() {
        auditor = new DemoReaders(directory).named("auditor");
    }

    @Test
    void haveSomethingToDoInEveryStage() {
        assertThat(openTasks()).extracting(task -> task.place().stage()).contains(Stage.values());
        assertThat(openTasks())
                .extracting(OpenTask::kind)
                .contains(TaskKind.ASSESS_PRELIMINARY, TaskKind.FILE_OBJECTION, TaskKind.REPORT_MONITORING);
    }

    @Test
    void endedInEveryWayOneMeetsOften() {
        assertThat(all())
                .extracting(Case::status)
                .contains(Status.RUNNING, Status.COACHED, Status.NOT_PROPOSED, Status.WITHDRAWN, Status.AWARDED);
    }

    @Test
    void askUnitsToAnswerForExactlyTwoItems() {
        Case returned = holding(TaskKind.ANSWER_RETURN);
        assertThat(returns.asked(returned.id())).hasSize(2);
    }

    @Test
    void areLateOnlyWhereTheyAreMeantTo() {
        Set<TaskKind> late = openTasks().stream()
                .filter(task -> task.term().overdue())
                .map(OpenTask::kind)
                .collect(Collectors.toSet());
        assertThat(late).containsExactlyInAnyOrder(TaskKind.EVALUATE_INTERNALLY, TaskKind.REPORT_MONITORING);
    }

    @Test
    void happenedInThePast() {
        assertThat(all()).allSatisfy(proposal -> assertThat(proposal.openedAt()).isBefore(clock.instant()));
        assertThat(all()).anySatisfy(proposal -> assertThat(proposal.year())
                .isEqualTo(proposal.openedAt().atZone(clock.getZone()).getYear()));
    }

    @Test
    void haveEvidence() {
        assertThat(evidence.of(holding(TaskKind.ISSUE_DECREE).number())).hasSizeGreaterThan(3);
    }

    @Test
    void areCalledAsAnAdministratorCallsTheirUnit() {
        Case waiting = holding(TaskKind.ASSESS_PRELIMINARY);
        String code = waiting.unit().code();
        UnitForm form = new UnitForm(code, "Kantor Pajak Bahari", "III", "ORDINARY");
        registry.changeUnit(
                code, form, registry.unit(code).version(), new DemoReaders(directory).named("administrator"));
        assertThat(tasks.open(waiting.id()))
                .extracting(task -> task.place().unitName())
                .containsExactly("Kantor Pajak Bahari");
    }

    @Test
    void areToldOnce() {
        Case running = holding(TaskKind.DESIGNATE_UNIT);
        exits.withdraw(
                running.number(),
                "Belum siap",
                new DemoReaders(directory).named("head." + running.unit().code()));
        List<Case> before = all();
        teller.tellAll();
        assertThat(all()).isEqualTo(before);
    }

    @Test
    void leaveTheJournalWhole() {
        assertThat(journal.verification().broken()).isEmpty();
    }

    @Test
    void leaveTheTrueTimeToEverybody() {
        teller.tellAll();
        assertThat(clock.instant())
                .isCloseTo(
                        Clock.systemUTC().instant(),
                        org.assertj.core.api.Assertions.within(1, java.time.temporal.ChronoUnit.MINUTES));
    }

    private List<Case> all() {
        return lists.list(new ProposalFilter(null, null, null, null, null, null, null), "", 200, auditor);
    }

    private List<OpenTask> openTasks() {
        return all().stream()
                .flatMap(proposal -> tasks.open(proposal.id()).stream())
                .toList();
    }

    private Case holding(TaskKind kind) {
        return openTasks().stream()
                .filter(task -> task.kind() == kind)
                .map(task -> proposals.find(task.place().proposal()))
                .findFirst()
                .orElseThrow();
    }
}
