package id.panduzi.administration.web;

import java.util.List;
import java.util.function.Function;
import org.springframework.ui.Model;

/** A page of a long list. */
final class Shown {

    /** Rows on a page; one more is asked for, to know whether there are others. */
    static final int MOST = 50;

    private Shown() {}

    /** Puts the rows into the model as {@code rows}, and where the next page begins as {@code next}. */
    static <T> void of(List<T> found, Function<T, String> cursor, Model model) {
        List<T> rows = found.subList(0, Math.min(MOST, found.size()));
        model.addAttribute("rows", rows);
        if (found.size() > MOST) {
            model.addAttribute("next", cursor.apply(rows.get(MOST - 1)));
        }
    }
}
