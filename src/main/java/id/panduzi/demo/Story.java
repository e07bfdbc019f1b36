package id.panduzi.demo;

import id.panduzi.criterion.Award;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The life of an invented proposal, as {@code proposals.yaml} tells it; the file says what the words mean.
 *
 * @param unit its code
 * @param path null for the regular one
 * @param season how many years ago, for what is past; null for one that is running or has just ended
 * @param begun working days ago on which it was opened; of a past season, those after its first of February
 * @param pace working days between two acts
 * @param quality of a hundred items, how many the unit answers best
 * @param until the kind of task that is left open; null where it has ended
 * @param filled of a hundred items of the open task's worksheet, how many are answered
 * @param heldBy who has taken the open task; null for nobody
 * @param withdrawn why it was withdrawn in the end; null if it was not
 * @param acts what is done otherwise than usual, in this order
 */
record Story(
        String unit,
        Award award,
        @Nullable String path,
        @Nullable Integer season,
        int begun,
        int pace,
        int quality,
        @Nullable String until,
        int filled,
        @Nullable String heldBy,
        @Nullable String withdrawn,
        @Nullable List<Map<String, Map<String, Object>>> acts) {

    /** Whether it is told until somebody files its letter, so that it may belong to a season to come. */
    boolean isYoung() {
        return until != null && Plot.BEFORE_LETTER.contains(until);
    }
}
