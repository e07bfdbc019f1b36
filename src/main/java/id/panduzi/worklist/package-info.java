/**
 * What somebody finds first: home, the task list, the list of proposals, and the page that opens one. All of it is
 * lists in the reader's scope; {@code web.TaskRows} and {@code web.ProposalRows} turn a page of a list into rows with a
 * constant number of queries. What is done with a task stands elsewhere.
 */
@ApplicationModule(
        displayName = "Worklist",
        allowedDependencies = {
            "calendar",
            "criterion",
            "directory",
            "problem",
            "problem :: web",
            "proposal",
            "regulation",
            "workflow",
            "workflow :: web",
        })
@NullMarked
package id.panduzi.worklist;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
