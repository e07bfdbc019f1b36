package id.panduzi.declaration;

import id.panduzi.proposal.Case;
import id.panduzi.proposal.DecisionRecords;
import id.panduzi.proposal.Proposals;
import id.panduzi.regulation.Decisions;
import id.panduzi.regulation.Ruled;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Which units come first: those in the core business of their agency that serve the public directly. */
@Component
class Priority {

    private static final String KIND = "priority";

    /** Where the table has no row for the unit. */
    private static final String UNRANKED = "none";

    private final Proposals proposals;
    private final Decisions decisions;
    private final DecisionRecords records;

    Priority(Proposals proposals, Decisions decisions, DecisionRecords records) {
        this.proposals = proposals;
        this.decisions = decisions;
        this.records = records;
    }

    void determine(Case proposal, Designation designated) {
        Optional<Ruled<Integer>> rank =
                decisions.priority(proposals.rulesetOf(proposal), designated.coreBusiness(), designated.servedParty());
        String outcome = rank.map(ruled -> ruled.answer().toString()).orElse(UNRANKED);
        records.record(proposal, KIND, outcome, content(designated, rank));
    }

    private static Map<String, Object> content(Designation designated, Optional<Ruled<Integer>> rank) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put(
                "inputs",
                Map.of(
                        "coreBusiness", designated.coreBusiness(),
                        "servedParty", designated.servedParty().key()));
        rank.ifPresent(ruled -> {
            content.put("article", ruled.law());
            content.put("rule", ruled.rule());
        });
        return content;
    }
}
