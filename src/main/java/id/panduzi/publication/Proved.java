package id.panduzi.publication;

import id.panduzi.drafting.Draft;
import id.panduzi.proof.Proof;
import id.panduzi.proof.Severity;
import id.panduzi.proving.BoundaryReplay;
import id.panduzi.proving.BoundaryReview;
import id.panduzi.regulation.Ruleset;
import id.panduzi.regulation.RulesetCheck;
import java.util.ArrayList;
import java.util.List;

/** What the files of a draft are found to be by themselves, whoever asks on whatever day. */
record Proved(List<Obstacle> obstacles) {

    Proved {
        obstacles = List.copyOf(obstacles);
    }

    /** Checks, proves and replays; takes its time. */
    static Proved of(Draft draft) {
        List<Obstacle> found = new ArrayList<>();
        RulesetCheck check = RulesetCheck.of(draft.files());
        note(ObstacleKind.FAULTS, check.faults().size(), found);
        check.ruleset().ifPresent(ruleset -> {
            note(ObstacleKind.PROOF, blocks(ruleset), found);
            note(
                    ObstacleKind.BOUNDARIES,
                    BoundaryReview.of(draft).review().fresh().size(),
                    found);
            List<BoundaryReplay.Disagreement> cases = BoundaryReplay.of(draft, ruleset);
            if (!cases.isEmpty()) {
                found.add(new Obstacle(ObstacleKind.REPLAY, cases.size(), cases));
            }
        });
        return new Proved(found);
    }

    private static int blocks(Ruleset ruleset) {
        return (int) ruleset.tables().stream()
                .flatMap(table -> Proof.of(table, ruleset.worksheet()).stream())
                .filter(note -> note.severity() == Severity.BLOCKS)
                .count();
    }

    private static void note(ObstacleKind kind, int count, List<Obstacle> obstacles) {
        if (count > 0) {
            obstacles.add(new Obstacle(kind, count));
        }
    }
}
