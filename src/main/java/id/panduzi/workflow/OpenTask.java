package id.panduzi.workflow;

import id.panduzi.directory.AgencyId;
import id.panduzi.directory.Scope;
import id.panduzi.directory.SignedIn;
import id.panduzi.directory.UnitId;
import id.panduzi.proposal.ProposalId;
import id.panduzi.proposal.Stage;
import id.panduzi.proposal.TaskKind;
import java.time.Instant;
import java.util.Optional;

/**
 * A task as others see it.
 *
 * @param assignee username of who holds it; empty while nobody does
 * @param sentBack whether it was done before and has come back
 * @param sentBackBy username of who sent the work back and now waits for it
 * @param open false once it is done or needs no doing
 * @param version counts its changes
 */
public record OpenTask(
        TaskId id,
        TaskKind kind,
        Place place,
        Whose whose,
        Optional<String> assignee,
        Term term,
        boolean sentBack,
        Optional<String> sentBackBy,
        boolean open,
        long version) {

    /** Whether it is somebody's to do, as far as their inbox says: they hold it, or nobody does and it is for their like. */
    public boolean isToDoOf(SignedIn somebody) {
        return isHeldBy(somebody) || (assignee.isEmpty() && whose.isOf(somebody.username(), somebody.roles()));
    }

    public boolean isHeldBy(SignedIn somebody) {
        return assignee.filter(somebody.username()::equals).isPresent();
    }

    /**
     * What it is about.
     *
     * @param number of the proposal
     * @param stage in which the task came
     */
    public record Place(
            ProposalId proposal,
            String number,
            Stage stage,
            AgencyId agency,
            String agencyCode,
            UnitId unit,
            String unitCode,
            String unitName) {

        boolean isIn(Scope scope) {
            return scope.covers(unit, agency);
        }
    }

    /**
     * Its time.
     *
     * @param due end of the last day on which it is in time
     * @param escalatedTo wire name of the role that was told that it is late
     */
    public record Term(Instant created, Instant due, boolean overdue, boolean reminded, Optional<String> escalatedTo) {}
}
