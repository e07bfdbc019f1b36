package id.panduzi.casework.asked;

import id.panduzi.criterion.Verdict;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one row of a form is about.
 *
 * @param title in the reader's language
 * @param link where it can be looked at; null if nowhere
 * @param verdict how it stands, for the tag of a verdict; null if that is not asked
 * @param details what to know about it
 */
public record RowWords(
        String title, @Nullable String link, @Nullable String verdict, List<Detail> details) {

    public RowWords {
        details = List.copyOf(details);
    }

    public static RowWords of(String title) {
        return new RowWords(title, null, null, List.of());
    }

    /** Whether it stands so that any answer needs its reason. */
    boolean isDoubtful() {
        return verdict != null && !verdict.equals(Verdict.MET.name());
    }

    /** One thing to know: what it is, and what it says. */
    public record Detail(String label, String text) {}
}
