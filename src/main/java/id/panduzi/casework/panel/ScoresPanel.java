package id.panduzi.casework.panel;

import java.util.List;

/**
 * Scores side by side.
 *
 * @param columns whose they are
 * @param rows what of, each with a figure for every column
 * @param url of the worksheet
 */
public record ScoresPanel(List<String> columns, List<Row> rows, String url) implements Panel {

    @Override
    public String view() {
        return "scores";
    }

    /** One line of figures. */
    public record Row(String label, boolean total, List<String> figures) {}
}
