package id.panduzi.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import id.panduzi.RunningDemo;
import id.panduzi.criterion.Award;
import id.panduzi.directory.Directory;
import id.panduzi.directory.Person;
import id.panduzi.directory.SignedIn;
import id.panduzi.journal.Entry;
import id.panduzi.journal.Journal;
import id.panduzi.journal.Subject;
import id.panduzi.proposal.Case;
import id.panduzi.proposal.NewProposal;
import id.panduzi.proposal.Proposals;
import id.panduzi.regulation.ProposalPath;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** The shipped models' timers on a task, as the engine holds and fires them. */
@RunningDemo
class DeadlinesTests {

    private static final AtomicInteger SEASON = new AtomicInteger(2016);

    @Autowired
    private Proposals proposals;

    @Autowired
    private Directory directory;

    @Autowired
    private Tasks tasks;

    @Autowired
    private Journal journal;

    @Autowired
    private RuntimeService processes;

    @Autowired
    private ManagementService jobs;

    @Autowired
    private JdbcTemplate database;

    private Case proposal;
    private SignedIn operator;

    @BeforeEach
    void openAProposal() {
        Person person = directory.person("operator.K01-U07").orElseThrow();
        operator = new SignedIn(person.id(), person.username(), person.name(), person.roles(), person.scope());
        proposal = proposals.open(
                new NewProposal("K01-U07", Award.WBK, SEASON.getAndIncrement(), ProposalPath.REGULAR), operator);
    }

    /** Twenty working days, and a reminder five before the end, as deadlines.csv says of recordDeclaration. */
    @Test
    void endsTheDayInTheCapital() {
        OpenTask task = tasks.open(proposal.id()).get(0);
        assertThat(task.term().due().atZone(ZoneId.of("Asia/Jakarta")).toLocalTime())
                .hasToString("23:59:59.999");
        assertThat(job("recordDeclarationOverdue").getDuedate().toInstant())
                .isEqualTo(task.term().due().plusMillis(1));
        LocalDate due = LocalDate.ofInstant(task.term().due(), ZoneId.of("Asia/Jakarta"));
        Instant reminder = job("recordDeclarationDueSoon").getDuedate().toInstant();
        assertThat(LocalDate.ofInstant(reminder, ZoneId.of("Asia/Jakarta")))
                .isBeforeOrEqualTo(due.minusDays(7))
                .isAfter(due.minusDays(25));
    }

    @Test
    void remindsAndTellsTheNextRoleWhenTheTimeHasCome() {
        database.update("update inbox_task set due_at = '2026-02-02' where number = ?", proposal.number());
        jobs.executeJob(job("recordDeclarationDueSoon").getId());
        jobs.executeJob(job("recordDeclarationOverdue").getId());
        OpenTask task = tasks.open(proposal.id()).get(0);
        assertThat(task.term().overdue()).isTrue();
        assertThat(task.term().reminded()).isTrue();
        assertThat(task.term().escalatedTo()).contains("head");
        assertThat(journal.timeline(Subject.proposal(proposal.number()), 0, 50))
                .extracting(Entry::what)
                .contains("remindTask", "escalateTask");
    }

    @Test
    void leavesTasksAloneThatHaveTime() {
        jobs.executeJob(job("recordDeclarationOverdue").getId());
        assertThat(tasks.open(proposal.id()).get(0).term().escalatedTo()).isEmpty();
    }

    private Job job(String activity) {
        return jobs.createJobQuery().activityId(activity).list().stream()
                .filter(job -> processes
                        .getVariable(job.getExecutionId(), Engine.PROPOSAL)
                        .equals(proposal.id().value().toString()))
                .findFirst()
                .orElseThrow();
    }
}
