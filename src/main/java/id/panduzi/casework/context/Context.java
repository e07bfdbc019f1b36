package id.panduzi.casework.context;

import id.panduzi.proposal.TaskKind;
import java.util.Set;

/** What there is to know for some kinds of tasks. */
interface Context {

    Set<TaskKind> kinds();

    Surroundings of(Matter matter);
}
