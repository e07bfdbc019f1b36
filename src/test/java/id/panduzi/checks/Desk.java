package id.panduzi.checks;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.panduzi.Office;
import id.panduzi.TestClock;
import id.panduzi.calendar.Zone;
import id.panduzi.criterion.Award;
import id.panduzi.criterion.Question;
import id.panduzi.declaration.Declarations;
import id.panduzi.declaration.Designation;
import id.panduzi.directory.Role;
import id.panduzi.directory.SignedIn;
import id.panduzi.form.Forms;
import id.panduzi.proposal.Case;
import id.panduzi.proposal.DecisionRecord;
import id.panduzi.proposal.DecisionRecords;
import id.panduzi.proposal.NewProposal;
import id.panduzi.proposal.Progress;
import id.panduzi.proposal.ProposalId;
import id.panduzi.proposal.Proposals;
import id.panduzi.proposal.Stage;
import id.panduzi.proposal.TaskAct;
import id.panduzi.regulation.ProposalPath;
import id.panduzi.regulation.ServedParty;
import id.panduzi.sheet.AnswerChange;
import id.panduzi.sheet.Level;
import id.panduzi.sheet.Sheets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Takes proposals to their checks and through them, as people and the process would. */
final class Desk {

    static final Map<String, Object> BEST_AGENCY =
            Map.of("bpkOpinion", "WTP", "bpkOpinionPrevious", "WTP", "akip", "AA", "rbIndex", "AA", "spip", "5");

    static final Map<String, Object> BEST_UNIT = Map.of(
            "considerableResources",
            true,
            "rbSuccess",
            true,
            "publicPerception",
            true,
            "lhkpn",
            "100",
            "lhkasn",
            "100",
            "tlhp",
            "100",
            "unitSakip",
            "AA",
            "tpiMinimums",
            true);

    final Proposals proposals;
    final Progress progress;
    final Declarations declarations;
    final ProposalChecks checks;
    final Claims claims;
    final DecisionRecords records;
    final TestClock clock;
    private final Sheets sheets;
    private final Forms forms;
    private final List<TaskAct> acts;

    Desk(
            Proposals proposals,
            Progress progress,
            Declarations declarations,
            ProposalChecks checks,
            Claims claims,
            DecisionRecords records,
            TestClock clock,
            Sheets sheets,
            Forms forms,
            List<TaskAct> acts) {
        this.proposals = proposals;
        this.progress = progress;
        this.declarations = declarations;
        this.checks = checks;
        this.claims = claims;
        this.records = records;
        this.clock = clock;
        this.sheets = sheets;
        this.forms = forms;
        this.acts = acts;
    }

    /** Designated on that day, and on its way to the checks. */
    Case proposed(Office office, NewProposal wanted, String designatedOn) {
        SignedIn secretariat = office.who(Role.SECRETARIAT);
        Case opened = proposals.open(wanted, secretariat);
        Designation designated = new Designation("SK-1", LocalDate.parse(designatedOn), true, ServedParty.PUBLIC);
        declarations.designate(opened, designated, secretariat);
        progress.beginAssessment(opened.id());
        progress.enter(opened.id(), Stage.INTERNAL_EVALUATION);
        progress.enter(opened.id(), Stage.PROPOSAL_CHECKS);
        return proposals.find(opened.id());
    }

    Case proposed(Office office, Award award, ProposalPath path, int season) {
        NewProposal wanted = new NewProposal(office.unit().code(), award, season, path);
        return proposed(office, wanted, "2013-01-15");
    }

    /** The agency and the unit claim the best, save what is said otherwise. */
    void claim(Office office, Case proposal, Map<String, Object> otherwise) {
        Map<String, Object> agency = with(BEST_AGENCY, otherwise);
        Map<String, Object> unit = with(BEST_UNIT, otherwise);
        claims.replace(office.agency().code(), proposal.year(), agency, null, office.who(Role.SECRETARIAT));
        claims.replace(proposal.number(), unit, null, office.who(Role.OPERATOR));
    }

    /** Approved, filed by a letter of that day, pinned and held against the tables. */
    Case filed(Office office, Case proposal, String day) {
        checks.approve(proposal, true);
        Letter letter = new Letter("B-" + proposal.number(), LocalDate.parse(day), "S-1");
        checks.fileLetter(proposal, letter, office.who(Role.SECRETARIAT));
        checks.pinRuleset(proposal.id());
        checks.proposeVerdicts(proposal.id());
        return proposals.find(proposal.id());
    }

    /** The internal team answers so; what it left out stays. */
    void score(Office office, Case proposal, Map<String, Object> answers) {
        sheets.openForWriting(proposal.id(), Level.TPI);
        List<AnswerChange> changes = answers.entrySet().stream()
                .map(answer -> AnswerChange.of(answer.getKey(), answer.getValue()))
                .toList();
        sheets.put(proposal, Level.TPI, changes, null, office.who(Role.TPI_MEMBER));
    }

    /** The unit has won WBK by a decree of that day. */
    ProposalId winWbk(Office office, int season, String decree) {
        NewProposal wanted = new NewProposal(office.unit().code(), Award.WBK, season, ProposalPath.REGULAR);
        ProposalId won = proposals.open(wanted, office.who(Role.OPERATOR)).id();
        progress.award(won, LocalDate.parse(decree));
        return won;
    }

    /** Finishes a task as the API would. */
    void perform(Case proposal, String kind, Map<String, Object> sent, SignedIn doer) {
        TaskAct act = act(kind);
        var form = act.form().or(() -> forms.find(kind)).orElseThrow();
        act.perform(proposal, forms.check(form, new ObjectMapper().valueToTree(sent), Zone.WIB), doer);
    }

    Map<String, Object> prefilled(Case proposal, String kind) {
        return act(kind).prefilled(proposal);
    }

    /** A verdict on every criterion the rules ask: met, save those. */
    List<Map<String, Object>> verdicts(Case proposal, String... notMet) {
        return proposals
                .rulesetOf(proposal)
                .criteria(
                        Question.ELIGIBILITY,
                        proposal.award(),
                        proposal.agency().kind())
                .stream()
                .map(criterion -> criterion.fact().key())
                .map(key -> verdict(key, !Set.of(notMet).contains(key)))
                .toList();
    }

    static Map<String, Object> verdict(String criterion, boolean met) {
        return Map.of("criterion", criterion, "met", met, "note", "Sudah diperiksa");
    }

    /** The last decision of that kind. */
    DecisionRecord decision(Case proposal, String kind) {
        return records.of(proposal.id()).stream()
                .filter(record -> record.kind().equals(kind))
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    private TaskAct act(String kind) {
        return acts.stream()
                .filter(act -> act.kind().key().equals(kind))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, Object> with(Map<String, Object> best, Map<String, Object> otherwise) {
        Map<String, Object> claimed = new HashMap<>(best);
        claimed.replaceAll(otherwise::getOrDefault);
        return claimed;
    }
}
