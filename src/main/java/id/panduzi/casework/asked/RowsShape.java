package id.panduzi.casework.asked;

import java.util.function.Function;

/**
 * How rows are gone through where each is about something that is known, a criterion or a person.
 *
 * @param key the column that names it; never typed
 * @param words what is said about it
 * @param mayBeLeftOut whether a row in which nothing is filled in counts as not there
 * @param picked whether people choose what there is a row about, and may take it out again
 */
public record RowsShape(String key, Function<String, RowWords> words, boolean mayBeLeftOut, boolean picked) {

    /** Each has to be answered. */
    public static RowsShape each(String key, Function<String, RowWords> words) {
        return new RowsShape(key, words, false, false);
    }

    /** Some may be left blank. */
    public static RowsShape some(String key, Function<String, RowWords> words) {
        return new RowsShape(key, words, true, false);
    }

    /** Those that somebody picked. */
    public static RowsShape picked(String key, Function<String, RowWords> words) {
        return new RowsShape(key, words, false, true);
    }
}
