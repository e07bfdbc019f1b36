package id.panduzi.assessment;

import id.panduzi.problem.FieldError;
import java.util.List;

/**
 * What became of answers that were handed in: those that fit are stored, those that do not are refused one by one.
 *
 * @param tried everything stored by now
 * @param refused what was wrong, by {@code answers.<item>} and {@code facts.<key>}; its earlier answer stays
 */
public record Kept(Tried tried, List<FieldError> refused) {

    public Kept {
        refused = List.copyOf(refused);
    }
}
