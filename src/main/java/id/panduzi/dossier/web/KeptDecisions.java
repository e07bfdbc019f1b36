package id.panduzi.dossier.web;

import id.panduzi.criterion.web.Wording;
import id.panduzi.dossier.DecidedKind;
import id.panduzi.proposal.Case;
import id.panduzi.proposal.DecisionRecord;
import id.panduzi.proposal.DecisionRecords;
import id.panduzi.telling.OutcomeWord;
import java.util.List;
import org.springframework.stereotype.Component;

/** Every official decision about a proposal, to be saved as the document that proves it. */
@Component
class KeptDecisions {

    private final DecisionRecords decisions;

    KeptDecisions(DecisionRecords decisions) {
        this.decisions = decisions;
    }

    /**
     * One of them, in words.
     *
     * @param url where its signed document is
     */
    record Row(int sequence, String kind, String outcome, String moment, String url) {}

    List<Row> of(Case proposal, Wording words) {
        return decisions.of(proposal.id()).stream()
                .map(decision -> row(proposal, decision, words))
                .toList();
    }

    private static Row row(Case proposal, DecisionRecord decision, Wording words) {
        return new Row(
                decision.sequence(),
                DecidedKind.find(decision.kind()).map(words::say).orElse(decision.kind()),
                outcome(decision, words),
                words.moment(decision.decidedAt()),
                "/proposals/" + proposal.number() + "/decisions/" + decision.sequence() + "/record");
    }

    /** Ranks and allowances say more beside their kind than as words of their own. */
    private static String outcome(DecisionRecord decision, Wording words) {
        if (decision.kind().equals("priority")) {
            return decision.outcome().equals("none")
                    ? words.say("part.priority.none")
                    : words.say("part.priority.rank", decision.outcome());
        }
        return OutcomeWord.find(decision.outcome())
                .map(words::say)
                .or(() -> words.find("Allowance." + decision.outcome()))
                .orElse(decision.outcome());
    }
}
