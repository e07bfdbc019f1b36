package id.panduzi.casework.panel;

import id.panduzi.casework.asked.RowWords;
import java.util.List;

/**
 * A return round after the unit answered it.
 *
 * @param unasked what the unit changed without being asked
 */
public record ReturnPanel(String title, List<Answered> items, List<String> unasked) implements Panel {

    @Override
    public String view() {
        return "returned";
    }

    /**
     * One returned item.
     *
     * @param asked what was asked for
     * @param answer the unit's word; blank if it gave none yet
     * @param changed whether something about it changed
     */
    public record Answered(RowWords item, String asked, String answer, boolean changed) {}
}
