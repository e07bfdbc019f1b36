package id.panduzi.worklist.web;

import id.panduzi.proposal.Case;
import id.panduzi.workflow.OpenTask;
import java.util.List;

/**
 * A task in a list.
 *
 * @param about the proposal it belongs to
 * @param holder who has it, in words
 * @param mine whether the reader holds it or could take it
 * @param marks what is special about it, in words; the most pressing first
 */
record TaskRow(OpenTask task, Case about, String holder, boolean mine, List<String> marks) {

    /** The task itself for whoever could do it, the proposal for others. */
    public String url() {
        String proposal = "/proposals/" + about.number();
        return mine ? proposal + "/tasks/" + task.kind().key() : proposal;
    }
}
