package id.panduzi.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.panduzi.Office;
import id.panduzi.TestClock;
import id.panduzi.WithoutProcesses;
import id.panduzi.calendar.Zone;
import id.panduzi.criterion.Award;
import id.panduzi.directory.Founding;
import id.panduzi.directory.Role;
import id.panduzi.directory.SignedIn;
import id.panduzi.form.Forms;
import id.panduzi.problem.FieldError;
import id.panduzi.problem.InvalidInput;
import id.panduzi.proposal.Case;
import id.panduzi.proposal.CaseJournal;
import id.panduzi.proposal.NewProposal;
import id.panduzi.proposal.Proposals;
import id.panduzi.proposal.TaskAct;
import id.panduzi.proposal.TaskKind;
import id.panduzi.regulation.ProposalPath;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.springframework.beans.factory.annotation.Autowired;

/** What is dated today where it is done: on 4 May in Jayapura, while it is 3 May in Makassar and Jakarta. */
@WithoutProcesses
class CompletionTests {

    private static final Instant MOMENT = Instant.parse("2026-05-03T15:30:00Z");

    @Autowired
    private Founding founding;

    @Autowired
    private Proposals proposals;

    @Autowired
    private Forms forms;

    @Autowired
    private TestClock clock;

    private final InboxTask row = mock(InboxTask.class);
    private Completion completion;

    @BeforeEach
    void leaveOutWhatComesOfIt() {
        Acts acts = mock(Acts.class);
        when(acts.form(any()))
                .thenAnswer(
                        call -> forms.find(call.<TaskKind>getArgument(0).key()).orElseThrow());
        when(acts.act(any())).thenReturn(mock(TaskAct.class));
        completion = new Completion(
                acts, forms, mock(TaskRights.class), mock(CaseJournal.class), proposals, mock(InboxTasks.class), clock);
        clock.set(MOMENT);
    }

    @Test
    void takesALetterOfTodayInTheEast() {
        Case proposal = opened(Zone.WIT);
        assertThatCode(() -> file(proposal, "2026-05-04")).doesNotThrowAnyException();
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> file(proposal, "2026-05-05"));
    }

    @ParameterizedTest
    @EnumSource(names = "WIT", mode = Mode.EXCLUDE)
    void refusesItWhereThatDayIsYetToCome(Zone zone) {
        Case proposal = opened(zone);
        assertThatCode(() -> file(proposal, "2026-05-03")).doesNotThrowAnyException();
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> file(proposal, "2026-05-04"))
                .satisfies(
                        wrong -> assertThat(wrong.errors()).containsExactly(FieldError.of("letterDate", "inFuture")));
    }

    /** For an agency of the east, too. */
    @Test
    void datesDecreesOfTheNationByTheCapital() {
        ObjectNode decree = fields().put("decreeNumber", "KEP-1").put("decreeDate", "2026-05-04");
        Case proposal = opened(Zone.WIT);
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(
                        () -> complete(proposal, TaskKind.ISSUE_DECREE, decree, who(Role.MINISTER_OFFICE, proposal)));
        assertThatCode(() -> complete(proposal, TaskKind.ISSUE_DECREE, decree, who(Role.LEADER, proposal)))
                .doesNotThrowAnyException();
    }

    private void file(Case proposal, String letterDate) {
        ObjectNode letter = fields().put("letterNumber", "B/1")
                .put("letterDate", letterDate)
                .put("sptjmNumber", "S/1")
                .put("confirmed", true);
        complete(proposal, TaskKind.FILE_PROPOSAL_LETTER, letter, who(Role.SECRETARIAT, proposal));
    }

    private void complete(Case proposal, TaskKind kind, ObjectNode fields, SignedIn doer) {
        OpenTask task = mock(OpenTask.class);
        when(task.kind()).thenReturn(kind);
        Whose whose = mock(Whose.class);
        when(whose.role()).thenReturn(Optional.empty());
        when(task.whose()).thenReturn(whose);
        completion.complete(new TaskAtHand(row, proposal, task), fields, doer);
    }

    private Case opened(Zone zone) {
        Office office = Office.ofRegion(founding, zone);
        return proposals.open(
                new NewProposal(office.unit().code(), Award.WBK, 2026, ProposalPath.REGULAR),
                office.who(Role.OPERATOR));
    }

    private static SignedIn who(Role role, Case proposal) {
        return new Office(proposal.unit(), proposal.unit()).who(role);
    }

    private static ObjectNode fields() {
        return new ObjectMapper().createObjectNode();
    }
}
