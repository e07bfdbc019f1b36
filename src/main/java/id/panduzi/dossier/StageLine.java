package id.panduzi.dossier;

import id.panduzi.journal.Milestone;
import id.panduzi.proposal.Case;
import id.panduzi.proposal.Stage;
import id.panduzi.proposal.Status;
import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The eight stages of a proposal: which are done and since when, where it stands, where it ended. */
public record StageLine(List<Step> steps) {

    private static final String ENTERED = "stageEntered";

    /** What the journal is asked for: stages that began, and the ends. */
    public static final Set<String> MILESTONES = Stream.concat(
                    Stream.of(ENTERED), Stream.of(Status.values()).map(Status::key))
            .collect(Collectors.toUnmodifiableSet());

    private static final Set<Status> STANDING = EnumSet.of(Status.RUNNING, Status.AWARDED);

    /**
     * One stage.
     *
     * @param at when it was finished or the proposal ended in it; of the current one, when it is due, if anything is
     */
    public record Step(Stage stage, StageState state, Optional<Instant> at) {}

    /**
     * The stages of a proposal.
     *
     * @param past its milestones, oldest first
     * @param due when what is open now is due
     */
    public static StageLine of(Case proposal, List<Milestone> past, Optional<Instant> due) {
        Map<Stage, Instant> finished = finished(past);
        return new StageLine(Stream.of(Stage.values())
                .map(stage -> step(stage, proposal, finished, due, past))
                .toList());
    }

    private static Step step(
            Stage stage, Case proposal, Map<Stage, Instant> finished, Optional<Instant> due, List<Milestone> past) {
        if (stage.isBefore(proposal.stage())) {
            return new Step(stage, StageState.DONE, Optional.ofNullable(finished.get(stage)));
        }
        if (stage != proposal.stage()) {
            return new Step(stage, StageState.AHEAD, Optional.empty());
        }
        return STANDING.contains(proposal.status())
                ? new Step(stage, StageState.NOW, due)
                : new Step(stage, StageState.ENDED, ended(proposal.status(), past));
    }

    /** A stage is finished when the next begins; whoever goes back has to finish again. */
    private static Map<Stage, Instant> finished(List<Milestone> past) {
        Map<Stage, Instant> finished = new EnumMap<>(Stage.class);
        Stage at = Stage.DECLARATION;
        for (Milestone milestone : past) {
            Optional<Stage> entered = milestone.what().equals(ENTERED)
                    ? Optional.ofNullable(milestone.stage()).flatMap(Stage::find)
                    : Optional.empty();
            if (entered.isPresent()) {
                if (at.isBefore(entered.get())) {
                    finished.put(at, milestone.at());
                }
                at = entered.get();
            }
        }
        return finished;
    }

    private static Optional<Instant> ended(Status status, List<Milestone> past) {
        return past.stream()
                .filter(milestone -> milestone.what().equals(status.key()))
                .map(Milestone::at)
                .reduce((first, last) -> last);
    }
}
