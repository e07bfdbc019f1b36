package id.panduzi.decisiontable;

import id.panduzi.exact.ExactNumber;

/**
 * Cells as people write them, for those who edit a table. The same grammar as in files, so that nothing can be typed that
 * could not be read.
 */
public final class Cells {

    private Cells() {}

    /**
     * Reads an input cell: {@code -}, {@code "WBK","WBBM"}, {@code >= 15.75}, {@code [60..75)}, {@code not("WBK")}.
     *
     * @throws NotInGrammar for anything else
     */
    public static Cell input(String text, ColumnType type) {
        return CellGrammar.input(text, type);
    }

    /**
     * Reads an output cell, one literal: {@code String}, {@code Boolean} or {@link ExactNumber}.
     *
     * @throws NotInGrammar for anything else
     */
    public static Object output(String text, ColumnType type) {
        return CellGrammar.output(text, type);
    }

    /** An answer in the notation it is written in, so that {@link #output} reads it back. */
    public static String notation(Object answer) {
        return answer instanceof String text ? '"' + text + '"' : answer.toString();
    }
}
