package id.panduzi.worklist.web;

import id.panduzi.proposal.Case;
import id.panduzi.workflow.OpenTask;
import java.util.Optional;

/**
 * A proposal in a list.
 *
 * @param waitsFor its most pressing task; empty at the end of its way
 * @param holder who has that task, in words; empty with it
 */
record ProposalRow(Case about, Optional<OpenTask> waitsFor, String holder) {

    public String url() {
        return "/proposals/" + about.number();
    }
}
