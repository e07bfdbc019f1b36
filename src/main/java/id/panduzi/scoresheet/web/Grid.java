package id.panduzi.scoresheet.web;

import id.panduzi.assessment.web.shown.ItemView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An area to read or fill.
 *
 * @param columns the levels beside each other, the one in focus among them
 * @param editable whether the reader fills it, in whole or in part
 */
record Grid(String title, List<Column> columns, boolean editable, List<Section> sections) {

    /**
     * A level.
     *
     * @param focus whether it is the one that is filled, scored and noted here
     */
    record Column(String name, String title, boolean focus) {}

    /**
     * A sub-area.
     *
     * @param part of the worksheet that begins here, null within it
     * @param title null where the worksheet is known by area only
     */
    record Section(@Nullable String part, @Nullable String title, String worth, List<Row> rows) {}

    /**
     * An item or a count of one.
     *
     * @param item with the answer of the level in focus
     * @param url null for a count
     * @param cells one a column
     * @param editable whether it can be filled now
     * @param locked whether it is locked although the level is open
     * @param changes what changed since the last round, in words; null if nothing did
     * @param note as stored or typed
     * @param taken what somebody else wrote since the page was shown; null if nobody did
     * @param noteTaken likewise
     */
    record Row(
            ItemView item,
            @Nullable String url,
            List<Cell> cells,
            String noteField,
            @Nullable String note,
            boolean editable,
            boolean locked,
            Proof proof,
            @Nullable String changes,
            @Nullable Taken taken,
            @Nullable Taken noteTaken) {

        public boolean isCount() {
            return item.worth() == null;
        }
    }

    /**
     * The evidence for an item.
     *
     * @param url where it is; null if there is none
     * @param missing whether points are claimed without any
     */
    record Proof(int files, @Nullable String url, boolean missing) {}

    /**
     * What a level says.
     *
     * @param differs from the level before it
     */
    record Cell(String text, boolean focus, boolean differs) {}

    /**
     * Somebody else was faster.
     *
     * @param field that says to replace it
     * @param instead its value
     * @param stands what they wrote, in words
     * @param by who and when, in words
     */
    record Taken(String field, String instead, String stands, String by) {}

    /** Whether something is locked although the level is open. */
    public boolean hasLocked() {
        return rows().stream().anyMatch(Row::locked);
    }

    public List<Row> rows() {
        return sections.stream().flatMap(section -> section.rows().stream()).toList();
    }
}
