package id.panduzi.dossier.web;

import id.panduzi.assessment.Scored;
import id.panduzi.criterion.web.Wording;
import id.panduzi.directory.SignedIn;
import id.panduzi.problem.Absent;
import id.panduzi.proposal.Case;
import id.panduzi.sheet.Level;
import id.panduzi.sheet.SheetScores;
import id.panduzi.worksheet.ItemScore;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Which worksheet a rehearsal scores: what counts, as far as the reader sees it; else the last level that has begun. */
@Component
class RehearsedScores {

    private static final List<Level> LAST_FIRST = List.of(Level.TPI, Level.PRELIMINARY, Level.UNIT);

    private final SheetScores scores;

    RehearsedScores(SheetScores scores) {
        this.scores = scores;
    }

    /**
     * What is scored.
     *
     * @param level in words
     */
    record Basis(Scored scored, String level) {}

    Basis of(Case proposal, SignedIn reader, Wording words) {
        Optional<Basis> effective = scores.effectiveIfSeen(proposal, reader)
                .filter(RehearsedScores::isBegun)
                .map(scored -> new Basis(scored, words.say("summary.effective")));
        return effective.orElseGet(() -> LAST_FIRST.stream()
                .flatMap(level ->
                        seen(proposal, level, reader).map(scored -> new Basis(scored, words.say(level))).stream())
                .filter(basis -> isBegun(basis.scored()))
                .findFirst()
                .orElseGet(() -> new Basis(scores.score(proposal, Level.UNIT, reader), words.say(Level.UNIT))));
    }

    private Optional<Scored> seen(Case proposal, Level level, SignedIn reader) {
        try {
            return Optional.of(scores.score(proposal, level, reader));
        } catch (Absent notYet) {
            return Optional.empty();
        }
    }

    private static boolean isBegun(Scored scored) {
        return scored.scorecard().items().stream().anyMatch(ItemScore::answered);
    }
}
