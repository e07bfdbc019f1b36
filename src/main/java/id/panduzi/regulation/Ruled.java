package id.panduzi.regulation;

import id.panduzi.decisiontable.Row;

/**
 * What a table answered, and by which of its rows.
 *
 * @param rule the row's id
 * @param law the article it stands on
 */
public record Ruled<T>(T answer, String rule, String law) {

    static <T> Ruled<T> by(Row row, T answer) {
        return new Ruled<>(answer, row.id(), row.text("law"));
    }
}
