package id.panduzi.publication;

import id.panduzi.drafting.Draft;
import id.panduzi.problem.Conflict;
import id.panduzi.proof.BoundaryPack;
import id.panduzi.proof.Proof;
import id.panduzi.proof.Severity;
import id.panduzi.proving.BoundaryReview;
import id.panduzi.regulation.Charter;
import id.panduzi.regulation.Publishing;
import id.panduzi.regulation.Ruleset;
import id.panduzi.regulation.RulesetCheck;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Whether a draft may become law: everything that stands in its way, at once. */
@Component
class Readiness {

    private final Publishing publishing;

    Readiness(Publishing publishing) {
        this.publishing = publishing;
    }

    List<Obstacle> obstacles(Draft draft) {
        List<Obstacle> obstacles = new ArrayList<>();
        RulesetCheck check = RulesetCheck.of(draft.files());
        note(ObstacleKind.FAULTS, check.faults().size(), obstacles);
        check.ruleset().ifPresent(ruleset -> {
            note(ObstacleKind.PROOF, blocks(ruleset), obstacles);
            note(ObstacleKind.BOUNDARIES, waiting(BoundaryReview.of(draft).review()), obstacles);
        });
        Charter charter = draft.charter();
        String gazette = charter.gazette();
        note(ObstacleKind.GAZETTE, gazette == null || gazette.isBlank() ? 1 : 0, obstacles);
        note(ObstacleKind.DAY, charter.inForceFrom().isBefore(publishing.earliestDay()) ? 1 : 0, obstacles);
        note(ObstacleKind.TAG, publishing.isGiven(draft.tag()) ? 1 : 0, obstacles);
        return obstacles;
    }

    /** @throws Conflict if anything stands in its way */
    void require(Draft draft) {
        if (!obstacles(draft).isEmpty()) {
            throw new Conflict("something stands in the way of ruleset " + draft.tag());
        }
    }

    private static int blocks(Ruleset ruleset) {
        return (int) ruleset.tables().stream()
                .flatMap(table -> Proof.of(table, ruleset.worksheet()).stream())
                .filter(note -> note.severity() == Severity.BLOCKS)
                .count();
    }

    private static int waiting(BoundaryPack.Review review) {
        return review.fresh().size() + review.changed().size();
    }

    private static void note(ObstacleKind kind, int count, List<Obstacle> obstacles) {
        if (count > 0) {
            obstacles.add(new Obstacle(kind, count));
        }
    }
}
