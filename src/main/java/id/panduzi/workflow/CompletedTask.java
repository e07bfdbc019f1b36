package id.panduzi.workflow;

import id.panduzi.proposal.Case;
import java.util.List;

/**
 * What came of a task that was done.
 *
 * @param proposal as it stands now
 * @param next every task of the proposal that is open now
 */
public record CompletedTask(Case proposal, List<OpenTask> next) {}
