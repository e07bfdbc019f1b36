package id.panduzi.checks;

import id.panduzi.calendar.Seasons;
import id.panduzi.criterion.Decision;
import id.panduzi.criterion.Question;
import id.panduzi.directory.SignedIn;
import id.panduzi.proposal.Case;
import id.panduzi.proposal.DecisionRecords;
import id.panduzi.proposal.Proposals;
import id.panduzi.regulation.Allowance;
import id.panduzi.regulation.Decisions;
import id.panduzi.regulation.Ruled;
import id.panduzi.regulation.Ruleset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Holds a proposal against the criteria: the table proposes, a person decides, and the outcome follows from the law. */
@Component
class Examination {

    private static final String NOT_KNOWN = "notKnown";

    private final Proposals proposals;
    private final EligibilityFacts facts;
    private final Decisions decisions;
    private final AgencyGate agencyGate;
    private final EnoughAwards enoughAwards;
    private final Seasons seasons;
    private final DecisionRecords records;

    Examination(
            Proposals proposals,
            EligibilityFacts facts,
            Decisions decisions,
            AgencyGate agencyGate,
            EnoughAwards enoughAwards,
            Seasons seasons,
            DecisionRecords records) {
        this.proposals = proposals;
        this.facts = facts;
        this.decisions = decisions;
        this.agencyGate = agencyGate;
        this.enoughAwards = enoughAwards;
        this.seasons = seasons;
        this.records = records;
    }

    /** Lets the tables answer officially, and records what they say. */
    void propose(Case proposal) {
        Ruleset ruleset = proposals.rulesetOf(proposal);
        Basis basis = facts.of(proposal, ruleset);
        records.record(proposal, official(proposal, ruleset, basis), basis.all(), basis.content());
        Optional<Ruled<Allowance>> allowance = agencyGate.claimed(proposal, ruleset, basis.all());
        String outcome = allowance.map(ruled -> ruled.answer().name()).orElse(NOT_KNOWN);
        Map<String, Object> content = content(proposal, basis, allowance);
        content.put("notices", enoughAwards.notices(proposal));
        records.record(proposal, "allowance", outcome, content);
    }

    /** What the table says by now, unofficially and by whatever rules. */
    Decision rehearse(Case proposal, Ruleset ruleset) {
        Basis basis = facts.of(proposal, ruleset);
        return decisions.rehearse(
                ruleset,
                Question.ELIGIBILITY,
                proposal.award(),
                proposal.agency().kind(),
                basis.all());
    }

    /**
     * Decides, on what is claimed and known by now.
     *
     * @throws id.panduzi.problem.InvalidInput if a verdict is missing, twice, unasked or without its note, or the
     *     consideration is not lawful
     */
    CheckResult decide(
            Case proposal,
            List<GivenVerdict> verdicts,
            @Nullable TechnicalConsideration consideration,
            SignedIn decider) {
        Ruleset ruleset = proposals.rulesetOf(proposal);
        Basis basis = facts.of(proposal, ruleset);
        Decision proposed = official(proposal, ruleset, basis);
        VerdictRules.check(ruleset.charter(), proposed, verdicts, consideration);
        Judgement judgement = new Judgement(proposed, verdicts, consideration);
        CheckResult result = result(proposal, ruleset, basis, judgement);
        records.record(proposal, "checks", decider, result.outcome().key(), content(basis, judgement, result));
        return result;
    }

    private Decision official(Case proposal, Ruleset ruleset, Basis basis) {
        return decisions.decide(
                ruleset,
                Question.ELIGIBILITY,
                proposal.award(),
                proposal.agency().kind(),
                basis.all());
    }

    private CheckResult result(Case proposal, Ruleset ruleset, Basis basis, Judgement judgement) {
        Optional<Ruled<Allowance>> allowance =
                agencyGate.decided(proposal, ruleset, judgement.proposed().findings(), basis.all(), judgement.passed());
        boolean mayObject = seasons.failedUnitCriterionMayObject(proposal.year());
        return CheckResult.of(proposal, judgement.failed(), allowance, mayObject);
    }

    private static Map<String, Object> content(Case proposal, Basis basis, Optional<Ruled<Allowance>> allowance) {
        Map<String, Object> content = new LinkedHashMap<>(basis.content());
        content.put("agencyKind", proposal.agency().kind().name());
        content.put("path", proposal.path().key());
        allowance.ifPresent(ruled -> {
            content.put("article", ruled.law());
            content.put("rule", ruled.rule());
        });
        return content;
    }

    private static Map<String, Object> content(Basis basis, Judgement judgement, CheckResult result) {
        Map<String, Object> content = new LinkedHashMap<>(basis.content());
        content.putAll(judgement.content());
        content.putAll(result.content());
        return content;
    }
}
