package id.panduzi.casework.panel;

import id.panduzi.casework.asked.RowWords.Detail;
import java.util.List;

/** Things to know, each with its name. */
public record FactsPanel(String title, List<Detail> details) implements Panel {

    @Override
    public String view() {
        return "facts";
    }
}
