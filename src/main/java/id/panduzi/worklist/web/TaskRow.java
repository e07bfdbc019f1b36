package id.panduzi.worklist.web;

import id.panduzi.proposal.Case;
import id.panduzi.workflow.OpenTask;
import java.util.List;

/**
 * A task in a list.
 *
 * @param about the proposal it belongs to
 * @param holder who has it, in words
 * @param mine whether the reader holds it
 * @param marks what is special about it, in words; the most pressing first
 */
record TaskRow(OpenTask task, Case about, String holder, boolean mine, List<String> marks) {

    public String url() {
        return "/proposals/" + about.number() + "/tasks/" + task.kind().key();
    }
}
