package id.panduzi.dossier.web;

import id.panduzi.criterion.web.DecisionCard;
import id.panduzi.telling.Told;
import java.util.List;
import java.util.Optional;

/**
 * A piece of a dossier's part, shown in this order: facts, acts, card.
 *
 * @param title empty for none
 * @param facts labels and values
 * @param acts what was done, oldest first
 * @param link to the page that shows more of it
 */
record Section(
        String title, List<Told.Said> facts, List<Told> acts, Optional<DecisionCard> card, Optional<NowBox.Act> link) {

    static Section ofFacts(String title, List<Told.Said> facts) {
        return new Section(title, facts, List.of(), Optional.empty(), Optional.empty());
    }

    static Section ofActs(List<Told> acts) {
        return new Section("", List.of(), acts, Optional.empty(), Optional.empty());
    }

    static Section ofCard(DecisionCard card) {
        return new Section("", List.of(), List.of(), Optional.of(card), Optional.empty());
    }

    Section with(NowBox.Act more) {
        return new Section(title, facts, acts, card, Optional.of(more));
    }

    boolean isEmpty() {
        return facts.isEmpty() && acts.isEmpty() && card.isEmpty() && link.isEmpty();
    }
}
