package id.panduzi.assessment.web.shown;

import id.panduzi.assessment.Lift;
import id.panduzi.criterion.Fact;
import id.panduzi.criterion.Finding;
import id.panduzi.criterion.Scale;
import id.panduzi.criterion.Verdict;
import id.panduzi.criterion.web.Wording;
import id.panduzi.exact.ExactNumber;
import id.panduzi.worksheet.Item;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How far an award minimum is from its limit, and the smallest change that would meet it. */
public record GapSentence(Standing standing, Wording words) {

    /** Null where there is nothing to say beyond the verdict. */
    public @Nullable String of(Finding finding) {
        Verdict verdict = standing.verdict(finding);
        if (verdict == Verdict.NOT_KNOWN) {
            return words.say("gap.unanswered");
        }
        if (finding.criterion().fact().scale() == Scale.YES_NO) {
            return verdict == Verdict.MET ? null : words.say("gap.wbkFirst");
        }
        return verdict == Verdict.MET ? above(finding) : below(finding);
    }

    private String above(Finding finding) {
        ExactNumber over = finding.actual()
                .orElseThrow()
                .number()
                .minus(finding.criterion().limit().number());
        if (over.isZero()) {
            return words.say("gap.exactly");
        }
        return finding.criterion().fact().scale() == Scale.SHARE
                ? words.say("gap.above", words.percentAgainst(over, ExactNumber.ZERO))
                : words.say("gap.above", words.difference(over));
    }

    private String below(Finding finding) {
        Lift lift = Lift.of(standing.scored(), finding);
        if (finding.criterion().fact().scale() == Scale.SHARE) {
            return lift(lift);
        }
        List<Finding> holding = standing.heldBackBy(finding);
        if (!holding.isEmpty()) {
            return words.say("gap.heldBack", words.atLeast(lift.points()), names(holding));
        }
        return missing(finding, words.atLeast(lift.points()));
    }

    private String missing(Finding finding, String missing) {
        Figures figures = new Figures(standing.scored(), words);
        Optional<Item> item = figures.singleItem(finding.criterion().fact());
        return item.map(single -> words.say(
                        "gap.missingFor",
                        missing,
                        figures.answer(single, finding.criterion().limit().number())))
                .orElseGet(() -> words.say("gap.missing", missing));
    }

    private String lift(Lift lift) {
        String points = words.atLeast(lift.points());
        return lift.change()
                .map(change -> words.say("gap.liftBy", points, change.item().code(), answer(change)))
                .orElseGet(() -> words.say("gap.liftOver", points, lift.leastItems()));
    }

    private String answer(Lift.Change change) {
        if (change.option().isPresent()) {
            return words.say("answer." + change.option().get());
        }
        return switch (change.item().answerType()) {
            case INDEX -> words.atLeast(change.value().times(Item.HIGHEST_INDEX));
            case POINTS -> words.atLeast(change.value().times(change.item().weight()));
            default -> words.percentAtLeast(change.value());
        };
    }

    private String names(List<Finding> findings) {
        return words.all(findings.stream()
                .map(finding -> shortName(finding.criterion().fact()))
                .toList());
    }

    private String shortName(Fact fact) {
        return words.say("tryScore.short." + fact);
    }
}
