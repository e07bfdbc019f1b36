package id.panduzi.sheet;

import java.util.List;

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
}
