package id.panduzi.casework.panel;

import id.panduzi.casework.asked.RowWords.Detail;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What others did before, the latest first. */
public record ActsPanel(String title, List<Act> acts) implements Panel {

    @Override
    public String view() {
        return "acts";
    }

    /**
     * One act.
     *
     * @param by name of who did it
     * @param at moment in words
     * @param outcome in words; null where there was nothing to choose
     */
    public record Act(
            String label, String by, String at, @Nullable String outcome, List<Detail> details) {}
}
