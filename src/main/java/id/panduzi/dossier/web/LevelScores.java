package id.panduzi.dossier.web;

import id.panduzi.assessment.Scored;
import id.panduzi.criterion.web.Wording;
import id.panduzi.directory.SignedIn;
import id.panduzi.problem.Absent;
import id.panduzi.proposal.Case;
import id.panduzi.sheet.Level;
import id.panduzi.sheet.SheetScores;
import id.panduzi.worksheet.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What each level's worksheet scores by now, as far as the reader sees it. */
@org.springframework.stereotype.Component
class LevelScores {

    private final SheetScores scores;

    LevelScores(SheetScores scores) {
        this.scores = scores;
    }

    /**
     * A level's score, written.
     *
     * @param level empty for what counts
     */
    record Row(String level, String total, String enablers, String results, String answered) {}

    List<Row> of(Case proposal, SignedIn reader, Wording words) {
        List<Row> rows = new ArrayList<>();
        for (Level level : Level.values()) {
            seen(proposal, level, reader)
                    .filter(LevelScores::isBegun)
                    .map(scored -> row(words.say(level), scored, words))
                    .ifPresent(rows::add);
        }
        counting(proposal, reader)
                .filter(LevelScores::isBegun)
                .map(scored -> row(words.say("summary.effective"), scored, words))
                .ifPresent(rows::add);
        return rows;
    }

    /** What counts: of each item the last level's answer, and the national survey. */
    private Optional<Scored> counting(Case proposal, SignedIn reader) {
        try {
            return Optional.of(scores.effective(proposal, reader));
        } catch (Absent notYet) {
            return Optional.empty();
        }
    }

    private Optional<Scored> seen(Case proposal, Level level, SignedIn reader) {
        try {
            return Optional.of(scores.score(proposal, level, reader));
        } catch (Absent notYet) {
            return Optional.empty();
        }
    }

    private static boolean isBegun(Scored scored) {
        return scored.scorecard().items().stream().anyMatch(item -> item.answered());
    }

    private static Row row(String level, Scored scored, Wording words) {
        long answered = scored.scorecard().items().stream()
                .filter(item -> item.answered())
                .count();
        return new Row(
                level,
                words.points(scored.scorecard().total()),
                component(scored, Component.PENGUNGKIT, words),
                component(scored, Component.HASIL, words),
                answered + "/" + scored.scorecard().items().size());
    }

    private static String component(Scored scored, Component component, Wording words) {
        return Optional.ofNullable(scored.scorecard().components().get(component))
                .map(part -> words.points(part.score()))
                .orElse("–");
    }
}
