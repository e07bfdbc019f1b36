package id.panduzi.sheet;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The worksheets of a proposal as somebody sees them, side by side.
 *
 * @param sheets those the reader may see, in the order of the levels; also those that nobody has opened yet
 * @param writable the levels that the reader may fill now, in whole or in part
 */
public record SeenSheets(List<ReadSheet> sheets, Set<Level> writable) {

    public SeenSheets {
        sheets = List.copyOf(sheets);
        writable = Set.copyOf(writable);
    }

    /** The sheet of a level; empty if the reader may not see it. */
    public Optional<ReadSheet> at(Level level) {
        return sheets.stream().filter(sheet -> sheet.level() == level).findFirst();
    }
}
