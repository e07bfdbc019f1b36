package id.panduzi.sheet;

import id.panduzi.Office;
import id.panduzi.TestClock;
import id.panduzi.calendar.Zone;
import id.panduzi.criterion.Award;
import id.panduzi.directory.Founding;
import id.panduzi.directory.Role;
import id.panduzi.directory.SignedIn;
import id.panduzi.internalevaluation.Assessment;
import id.panduzi.internalevaluation.InternalEvaluations;
import id.panduzi.internalevaluation.Review;
import id.panduzi.proposal.Case;
import id.panduzi.proposal.NewProposal;
import id.panduzi.proposal.Proposals;
import id.panduzi.regulation.ProposalPath;
import id.panduzi.worksheet.Worksheet;
import id.panduzi.worksheet.Worksheets;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationContext;

/** Travels with one proposal of a unit of its own through self-assessment and internal evaluation. */
public final class ProposalMother {

    private final ApplicationContext application;
    private final Office office;
    private final Case opened;

    private ProposalMother(ApplicationContext application, Office office) {
        this.application = application;
        this.office = office;
        the(TestClock.class).set("2026-03-02");
        NewProposal wanted = new NewProposal(office.unit().code(), Award.WBK, 2026, ProposalPath.REGULAR);
        this.opened = the(Proposals.class).open(wanted, as(Role.OPERATOR));
    }

    /** Of a regional government: nobody assesses it before TPI. */
    public static ProposalMother aProposal(ApplicationContext application) {
        return new ProposalMother(application, Office.ofRegion(application.getBean(Founding.class)));
    }

    /** The same, in that zone. */
    public static ProposalMother aProposal(ApplicationContext application, Zone zone) {
        return new ProposalMother(application, Office.ofRegion(application.getBean(Founding.class), zone));
    }

    /** Of a ministry's unit below echelon I: the preliminary assessor comes first. */
    public static ProposalMother ofAMinistry(ApplicationContext application) {
        return new ProposalMother(application, Office.ofMinistry(application.getBean(Founding.class)));
    }

    public <T> T the(Class<T> facade) {
        return application.getBean(facade);
    }

    public SignedIn as(Role role) {
        return office.who(role);
    }

    /** As it stands now. */
    public Case now() {
        return the(Proposals.class).find(opened.id());
    }

    public Worksheet worksheet() {
        return the(Proposals.class).rulesetOf(now()).worksheet();
    }

    public ProposalMother inAssessment() {
        evaluations().beginAssessment(opened.id());
        return this;
    }

    public ProposalMother selfAssessed() {
        inAssessment().filled(Level.UNIT, as(Role.OPERATOR));
        evaluations().submitSelfAssessment(now(), as(Role.HEAD));
        return this;
    }

    /** TPI, or before it the preliminary assessor, may begin. */
    public ProposalMother inEvaluation() {
        selfAssessed();
        evaluations().beginInternalEvaluation(opened.id());
        return this;
    }

    public ProposalMother evaluated() {
        inEvaluation().filled(Level.TPI, as(Role.TPI_MEMBER));
        evaluations().evaluate(now(), meets(), as(Role.TPI_MEMBER));
        return this;
    }

    public ProposalMother approved() {
        evaluated();
        evaluations().reviewAsLead(now(), new Review("approve", "Sesuai"), as(Role.TPI_LEAD));
        evaluations().reviewAsController(now(), new Review("approve", "Sesuai"), as(Role.TPI_CONTROLLER));
        return this;
    }

    public ProposalMother filled(Level level, SignedIn writer) {
        return wrote(level, writer, Worksheets.bestAnswers(worksheet()));
    }

    public ProposalMother wrote(Level level, SignedIn writer, Map<String, ?> answers) {
        the(Sheets.class).put(now(), level, changes(answers), null, writer);
        return this;
    }

    static List<AnswerChange> changes(Map<String, ?> answers) {
        return answers.entrySet().stream()
                .map(answer -> AnswerChange.of(answer.getKey(), answer.getValue()))
                .toList();
    }

    public static Assessment meets() {
        return new Assessment("meets", "Memenuhi", List.of());
    }

    public static Assessment returns(String... items) {
        return new Assessment("return", "Mohon dilengkapi", asked(items));
    }

    public static List<ReturnedItem> asked(String... items) {
        return List.of(items).stream()
                .map(item -> new ReturnedItem(item, "EVIDENCE_MISSING", "Lengkapi " + item))
                .toList();
    }

    public static List<ReturnResponse> explained(String... items) {
        return List.of(items).stream()
                .map(item -> new ReturnResponse(item, ResponseKind.EXPLAINED, "Sudah dijelaskan"))
                .toList();
    }

    private InternalEvaluations evaluations() {
        return the(InternalEvaluations.class);
    }
}
