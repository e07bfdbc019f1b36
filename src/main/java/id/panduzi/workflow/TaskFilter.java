package id.panduzi.workflow;

import id.panduzi.proposal.Stage;
import org.jspecify.annotations.Nullable;

/**
 * Which tasks somebody looks for; null is any.
 *
 * @param agency id or code
 * @param proposal its number
 * @param words part of the proposal's number, the unit's code or name, or the agency's code
 */
public record TaskFilter(
        @Nullable TaskView view,
        @Nullable Stage stage,
        @Nullable String agency,
        @Nullable String proposal,
        @Nullable DueBy due,
        @Nullable String words) {

    /** Everything that is open in somebody's sight. */
    public static TaskFilter any() {
        return new TaskFilter(null, null, null, null, null, null);
    }

    /** Everything in one part of somebody's inbox. */
    public static TaskFilter in(TaskView view) {
        return new TaskFilter(view, null, null, null, null, null);
    }

    /** Everything that is open of one proposal. */
    public static TaskFilter of(String proposal) {
        return new TaskFilter(null, null, null, proposal, null, null);
    }
}
