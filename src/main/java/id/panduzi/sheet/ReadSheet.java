package id.panduzi.sheet;

import id.panduzi.worksheet.Item;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A level's worksheet as somebody may read it.
 *
 * @param version counts its changes
 * @param open whether it can be written now, in whole or in part
 * @param round number of the return round its latest writing belongs to; 0 before the first
 * @param items every row of the worksheet, in its order
 */
public record ReadSheet(Level level, long version, boolean open, int round, List<ReadItem> items) {

    public ReadSheet {
        items = List.copyOf(items);
    }

    /** By worksheet code, what is answered. */
    public Map<String, String> answers() {
        Map<String, String> answers = new HashMap<>();
        items.forEach(
                row -> row.answer().ifPresent(answer -> answers.put(row.item().code(), answer)));
        return answers;
    }

    /** The row of a worksheet's item. */
    public ReadItem at(Item item) {
        return items.stream().filter(row -> row.item().equals(item)).findFirst().orElseThrow();
    }
}
