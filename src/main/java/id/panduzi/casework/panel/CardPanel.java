package id.panduzi.casework.panel;

import id.panduzi.criterion.Verdict;
import id.panduzi.criterion.web.DecisionCard;
import java.util.List;

/** Criteria or minimums, and how they stand. */
public record CardPanel(DecisionCard card) implements Panel {

    /** What is not met, or not known. */
    public List<DecisionCard.Row> open() {
        return card.criteria().stream()
                .filter(row -> row.verdict() != Verdict.MET)
                .toList();
    }

    @Override
    public String view() {
        return "card";
    }
}
