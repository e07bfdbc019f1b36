package id.panduzi.casework.context;

import id.panduzi.casework.asked.Answers;
import id.panduzi.criterion.web.Wording;
import id.panduzi.directory.SignedIn;
import id.panduzi.proposal.Case;
import id.panduzi.workflow.TaskForm;

/**
 * A task that somebody looks at.
 *
 * @param task with what it asks and what is known
 * @param typed what stands in its fields
 */
public record Matter(Case proposal, TaskForm task, Answers typed, SignedIn reader, Wording words) {}
