package id.panduzi.diagram.web;

import id.panduzi.dossier.StageLine;
import id.panduzi.dossier.StageState;
import id.panduzi.proposal.TaskKind;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A stage and what there is to do in it, in words: the same as the drawing says.
 *
 * @param process id of the model that draws it
 */
record StageSteps(StageLine.Step stage, String process, List<Task> tasks) {

    /**
     * Something to do.
     *
     * @param at when it was done last; empty otherwise
     */
    record Task(TaskKind kind, StageState state, Optional<Instant> at) {}
}
