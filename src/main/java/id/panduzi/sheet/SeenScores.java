package id.panduzi.sheet;

import id.panduzi.assessment.Scored;
import id.panduzi.directory.SignedIn;
import id.panduzi.problem.Absent;
import id.panduzi.proposal.Case;
import id.panduzi.worksheet.ItemScore;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Which worksheet a rehearsal scores: what counts, as far as the reader sees it; else the last level that has begun. */
@Component
public class SeenScores {

    private static final List<Level> LAST_FIRST = List.of(Level.TPI, Level.PRELIMINARY, Level.UNIT);

    private final SheetScores scores;

    SeenScores(SheetScores scores) {
        this.scores = scores;
    }

    /**
     * What is scored.
     *
     * @param level empty if it is what counts
     */
    public record Basis(Scored scored, Optional<Level> level) {}

    public Basis of(Case proposal, SignedIn reader) {
        return scores.effectiveIfSeen(proposal, reader)
                .map(scored -> new Basis(scored, Optional.empty()))
                .filter(SeenScores::isBegun)
                .orElseGet(() -> LAST_FIRST.stream()
                        .flatMap(level -> seen(proposal, level, reader).stream())
                        .filter(SeenScores::isBegun)
                        .findFirst()
                        .orElseGet(() -> of(scores.score(proposal, Level.UNIT, reader), Level.UNIT)));
    }

    private static Basis of(Scored scored, Level level) {
        return new Basis(scored, Optional.of(level));
    }

    private Optional<Basis> seen(Case proposal, Level level, SignedIn reader) {
        try {
            return Optional.of(of(scores.score(proposal, level, reader), level));
        } catch (Absent notYet) {
            return Optional.empty();
        }
    }

    private static boolean isBegun(Basis basis) {
        return basis.scored().scorecard().items().stream().anyMatch(ItemScore::answered);
    }
}
