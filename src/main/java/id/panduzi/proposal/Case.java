package id.panduzi.proposal;

import id.panduzi.criterion.Award;
import id.panduzi.directory.Agency;
import id.panduzi.directory.Unit;
import id.panduzi.problem.Conflict;
import id.panduzi.regulation.ProposalPath;
import id.panduzi.regulation.RulesetTag;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A proposal as others see it.
 *
 * @param number what people and systems call it, as {@code ZI-2026-000017}
 * @param year of the season it is proposed in
 * @param ruleset provisional until the proposal letter is filed, from then on pinned
 * @param submittedOn day of the proposal letter, null before
 * @param version counts its changes
 */
public record Case(
        ProposalId id,
        String number,
        Unit unit,
        Award award,
        int year,
        ProposalPath path,
        Stage stage,
        Status status,
        RulesetTag ruleset,
        @Nullable LocalDate submittedOn,
        long version,
        Instant openedAt) {

    public Agency agency() {
        return unit.agency();
    }

    /** Which day it is for its agency. */
    public LocalDate today(Clock clock) {
        return agency().today(clock);
    }

    public boolean isSubmitted() {
        return submittedOn != null;
    }

    public boolean isRunning() {
        return status == Status.RUNNING;
    }

    public Optional<LocalDate> submission() {
        return Optional.ofNullable(submittedOn);
    }

    /**
     * For acts that a stage of a running proposal allows.
     *
     * @throws Conflict if it stands elsewhere, or has ended
     */
    public void requireRunningIn(Stage needed) {
        require(needed, Status.RUNNING);
    }

    /**
     * For acts that a stage allows to proposals of one status.
     *
     * @throws Conflict if it stands otherwise
     */
    public void require(Stage needed, Status expected) {
        if (stage != needed || status != expected) {
            throw elsewhere();
        }
    }

    /** That it stands otherwise than an act needs, with its version and stage. */
    public Conflict elsewhere() {
        return new Conflict("proposal " + number + " is " + status.key() + " in " + stage.key(), version, stage.key());
    }

    /** The same as it would stand under other rules: for rehearsals. */
    public Case under(RulesetTag other) {
        return new Case(id, number, unit, award, year, path, stage, status, other, submittedOn, version, openedAt);
    }
}
