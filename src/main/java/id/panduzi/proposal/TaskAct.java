package id.panduzi.proposal;

import id.panduzi.directory.SignedIn;
import id.panduzi.form.Form;
import id.panduzi.form.Submission;
import java.util.Map;
import java.util.Optional;

/** What finishing a task of one kind does; the module of its stage has one for each kind. */
public interface TaskAct {

    TaskKind kind();

    /** What is asked, where it holds lists; empty where {@code forms/<kind>.form} says it. */
    default Optional<Form> form() {
        return Optional.empty();
    }

    /** What is known before anybody filled it in, by field. */
    default Map<String, Object> prefilled(Case proposal) {
        return Map.of();
    }

    /**
     * Does it, within the caller's transaction.
     *
     * @param proposal locked
     * @param submission as the form asks
     * @param doer may do it
     * @throws id.panduzi.problem.InvalidInput if it is wrong in itself or for this proposal
     * @throws id.panduzi.problem.Conflict if the proposal stands elsewhere
     */
    void perform(Case proposal, Submission submission, SignedIn doer);
}
