package id.panduzi.award;

import id.panduzi.criterion.Decision;
import id.panduzi.criterion.Fact;
import id.panduzi.criterion.FactValue;
import id.panduzi.criterion.Facts;
import id.panduzi.criterion.Question;
import id.panduzi.exact.ExactNumber;
import id.panduzi.proposal.Case;
import id.panduzi.proposal.DecisionRecords;
import id.panduzi.proposal.Proposals;
import id.panduzi.regulation.Decisions;
import id.panduzi.regulation.Ruleset;
import id.panduzi.sheet.SheetScores;
import java.util.EnumMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The award minimums over what counts of all levels, and over whether the unit holds WBK. */
@Component
class Minimums {

    private final SheetScores scores;
    private final Proposals proposals;
    private final Decisions decisions;
    private final DecisionRecords records;

    Minimums(SheetScores scores, Proposals proposals, Decisions decisions, DecisionRecords records) {
        this.scores = scores;
        this.proposals = proposals;
        this.decisions = decisions;
        this.records = records;
    }

    /** Officially, under the pinned rules, and for the record. */
    Decision decide(Case proposal) {
        Ruleset ruleset = proposals.rulesetOf(proposal);
        Facts facts = facts(proposal, ruleset);
        Decision decision = decisions.decide(
                ruleset, Question.AWARD, proposal.award(), proposal.agency().kind(), facts);
        records.record(proposal, decision, facts);
        return decision;
    }

    /** The same under any rules, with no consequence. */
    Decision rehearse(Case proposal, Ruleset ruleset) {
        return decisions.rehearse(
                ruleset, Question.AWARD, proposal.award(), proposal.agency().kind(), facts(proposal, ruleset));
    }

    /** Before anybody whose answers count has answered anything, no score is known; after, what is open counts 0. */
    private Facts facts(Case proposal, Ruleset ruleset) {
        Case under = proposal.under(ruleset.tag());
        Map<Fact, FactValue> facts = new EnumMap<>(Fact.class);
        if (!scores.effectiveAnswers(under).isEmpty()) {
            scores.effective(under).scorecard().facts().forEach((key, number) -> Fact.find(Question.AWARD, key)
                    .ifPresent(fact -> facts.put(fact, fact.scale().value(number))));
        }
        boolean holdsWbk = proposals.holdsWbk(proposal.unit().id());
        facts.put(Fact.ALREADY_WBK, Fact.ALREADY_WBK.scale().value(holdsWbk ? ExactNumber.ONE : ExactNumber.ZERO));
        return Facts.of(facts);
    }
}
