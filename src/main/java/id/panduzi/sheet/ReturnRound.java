package id.panduzi.sheet;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One time that something went back to the unit.
 *
 * @param number from 1, over all who return
 * @param asker the level of whoever asks
 * @param openedBy username
 * @param answeredAt empty while the unit is at it
 * @param changes everything the unit changed in it, also what nobody asked for
 */
public record ReturnRound(
        int number,
        Level asker,
        Instant openedAt,
        String openedBy,
        Optional<Instant> answeredAt,
        Optional<String> answeredBy,
        List<Asked> items,
        List<ItemChange> changes) {

    public ReturnRound {
        items = List.copyOf(items);
        changes = List.copyOf(changes);
    }

    public boolean isOpen() {
        return answeredAt.isEmpty();
    }

    /**
     * What was sent back, and what the unit said to it.
     *
     * @param response empty until the round is answered
     * @param changed whether something about it was found changed, whatever the response says; known once answered
     */
    public record Asked(
            String item, ReturnReason reason, String text, Optional<ReturnResponse> response, boolean changed) {}
}
