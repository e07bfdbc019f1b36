package id.panduzi.declaration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.panduzi.Office;
import id.panduzi.TestClock;
import id.panduzi.WithoutProcesses;
import id.panduzi.calendar.Zone;
import id.panduzi.criterion.Award;
import id.panduzi.directory.Founding;
import id.panduzi.directory.Role;
import id.panduzi.form.Form;
import id.panduzi.form.Forms;
import id.panduzi.problem.Conflict;
import id.panduzi.problem.FieldError;
import id.panduzi.problem.InvalidInput;
import id.panduzi.problem.NotAllowed;
import id.panduzi.proposal.Case;
import id.panduzi.proposal.DecisionRecord;
import id.panduzi.proposal.DecisionRecords;
import id.panduzi.proposal.NewProposal;
import id.panduzi.proposal.Progress;
import id.panduzi.proposal.Proposals;
import id.panduzi.proposal.Stage;
import id.panduzi.proposal.TaskAct;
import id.panduzi.regulation.ProposalPath;
import id.panduzi.regulation.ServedParty;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@WithoutProcesses
class DeclarationsTests {

    private static final Declaration DECLARED =
            new Declaration(LocalDate.of(2025, 1, 20), "Aula", 40, 38, "Kepala Dinas");
    private static final Designation DESIGNATED =
            new Designation("SK-1/2025", LocalDate.of(2025, 2, 3), true, ServedParty.PUBLIC);

    @Autowired
    private Declarations declarations;

    @Autowired
    private List<TaskAct> acts;

    @Autowired
    private Forms forms;

    @Autowired
    private Proposals proposals;

    @Autowired
    private Progress progress;

    @Autowired
    private DecisionRecords records;

    @Autowired
    private TestClock clock;

    private Office office;
    private Case proposal;

    @BeforeEach
    void open(@Autowired Founding founding) {
        clock.set("2026-03-02");
        office = Office.ofRegion(founding);
        proposal = open(2026);
    }

    @Test
    void recordsWhatWasDeclaredAndByWhichDecreeTheUnitIsDesignated() {
        perform(
                "recordDeclaration",
                Map.of("declaredOn", "2025-01-20", "place", "Aula", "staffCount", 40, "pactsSigned", 40));
        perform(
                "designateUnit",
                Map.of(
                        "decreeNumber", "SK-1/2025",
                        "decreeDate", "2025-02-03",
                        "coreBusiness", true,
                        "servedParty", "public"));
        assertThat(declarations.declaration(proposal.id()))
                .contains(new Declaration(LocalDate.of(2025, 1, 20), "Aula", 40, 40, null));
        assertThat(declarations.designation(proposal.id())).contains(DESIGNATED);
    }

    @Test
    void refusesMorePactsThanStaff() {
        Declaration declared = new Declaration(LocalDate.of(2025, 1, 20), "Aula", 40, 41, null);
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> declarations.record(proposal, declared, office.who(Role.OPERATOR)))
                .satisfies(wrong ->
                        assertThat(wrong.errors()).containsExactly(FieldError.of("pactsSigned", "outOfRange", 0, 40)));
    }

    @Test
    void takesEachOnceAndOnlyWhileTheProposalIsDeclared() {
        declare();
        assertThatExceptionOfType(Conflict.class).isThrownBy(this::declare);
        progress.beginAssessment(proposal.id());
        proposal = proposals.find(proposal.id());
        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(() -> declarations.designate(proposal, DESIGNATED, office.who(Role.SECRETARIAT)))
                .satisfies(late -> assertThat(late.stage()).contains(Stage.ASSESSMENT.key()));
    }

    @Test
    void countsSignaturesThatFollow() {
        declare();
        var counted = declarations.countSignatures(proposal.number(), 40, office.who(Role.OPERATOR));
        assertThat(counted.pactsSigned()).isEqualTo(40);
        assertThat(declarations.declaration(proposal.id())).contains(counted);
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> declarations.countSignatures(proposal.number(), 41, office.who(Role.OPERATOR)));
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> declarations.countSignatures(proposal.number(), 39, office.who(Role.LEADER)));
    }

    @Test
    void carriesADeclarationOverToTheNextProposalOfTheUnit() {
        assertThat(act("recordDeclaration").prefilled(proposal)).isEmpty();
        assertThat(act("designateUnit").prefilled(proposal)).isEmpty();
        declare();
        declarations.designate(proposal, DESIGNATED, office.who(Role.SECRETARIAT));
        Case later = open(2027);
        Map<String, Object> declared = act("recordDeclaration").prefilled(later);
        Map<String, Object> designated = act("designateUnit").prefilled(later);
        assertThat(declared).containsEntry("pactsSigned", 38).containsEntry("witnesses", "Kepala Dinas");
        assertThat(designated).containsEntry("decreeDate", "2025-02-03").containsEntry("servedParty", "public");
        proposal = later;
        perform("recordDeclaration", declared);
        perform("designateUnit", designated);
        assertThat(declarations.declaration(later.id())).contains(DECLARED);
        assertThat(declarations.designation(later.id())).contains(DESIGNATED);
    }

    @ParameterizedTest
    @CsvSource({"true, PUBLIC, 1", "true, OTHER_AGENCIES, 2", "false, PUBLIC, 3", "false, INTERNAL, 5"})
    void ranksTheUnitOfficially(boolean coreBusiness, ServedParty served, String rank) {
        Designation designated = new Designation("SK-1", LocalDate.of(2025, 2, 3), coreBusiness, served);
        declarations.designate(proposal, designated, office.who(Role.SECRETARIAT));
        declarations.determinePriority(proposal.id());
        assertThat(records.of(proposal.id())).singleElement().satisfies(record -> {
            assertThat(record.kind()).isEqualTo("priority");
            assertThat(record.outcome()).isEqualTo(rank);
            assertThat(record.decidedBy()).isEqualTo("system");
            assertThat(record.ruleset()).isEqualTo("PERMENPANRB-5-2024:1");
            assertThat(record.content()).containsKeys("inputs", "article", "rule");
        });
        assertThat(records.of(proposal.id()))
                .extracting(DecisionRecord::sequence)
                .containsExactly(1);
    }

    private void declare() {
        declarations.record(proposal, DECLARED, office.who(Role.OPERATOR));
    }

    private Case open(int year) {
        NewProposal wanted = new NewProposal(office.unit().code(), Award.WBK, year, ProposalPath.REGULAR);
        return proposals.open(wanted, office.who(Role.OPERATOR));
    }

    private void perform(String kind, Map<String, Object> sent) {
        Form form = forms.find(kind).orElseThrow();
        act(kind)
                .perform(
                        proposal,
                        forms.check(form, new ObjectMapper().valueToTree(sent), Zone.WIB),
                        office.who(act(kind).kind().role()));
    }

    private TaskAct act(String kind) {
        return acts.stream()
                .filter(act -> act.kind().key().equals(kind))
                .findFirst()
                .orElseThrow();
    }
}
