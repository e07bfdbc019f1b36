package id.panduzi.decisiontable;

/**
 * One input or output column.
 *
 * @param name the variable that is read or written; a plain word
 * @param label what people read above the column
 */
public record Column(String name, String label, ColumnType type) {}
