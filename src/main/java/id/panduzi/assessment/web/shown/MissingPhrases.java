package id.panduzi.assessment.web.shown;

import id.panduzi.criterion.Fact;
import id.panduzi.criterion.Finding;
import id.panduzi.criterion.Scale;
import id.panduzi.criterion.Verdict;
import id.panduzi.criterion.web.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What an award lacks, in a few words each: the points first, the areas together, then the rest. */
public record MissingPhrases(Standing standing, Wording words) {

    private static final int MOST = 4;

    public List<String> list() {
        List<Finding> missing = missing();
        List<String> phrases = new ArrayList<>();
        missing.stream().filter(MissingPhrases::isTotal).map(this::points).forEach(phrases::add);
        List<Finding> areas = missing.stream().filter(MissingPhrases::isArea).toList();
        if (!areas.isEmpty()) {
            phrases.add(areas(areas));
        }
        missing.stream()
                .filter(finding -> !isTotal(finding) && !isArea(finding))
                .map(finding ->
                        words.say("tryScore.short." + finding.criterion().fact()))
                .forEach(phrases::add);
        return shortened(phrases);
    }

    private List<Finding> missing() {
        return standing.decision().findings().stream()
                .filter(finding -> finding.verdict() != Verdict.MET)
                .filter(finding -> standing.heldBackBy(finding).isEmpty())
                .toList();
    }

    private List<String> shortened(List<String> phrases) {
        if (phrases.size() <= MOST) {
            return phrases;
        }
        List<String> shortened = new ArrayList<>(phrases.subList(0, MOST - 1));
        shortened.add(words.say("tryScore.others", phrases.size() - MOST + 1));
        return shortened;
    }

    private String points(Finding finding) {
        return words.say(
                "component.points",
                words.atLeast(finding.criterion()
                        .limit()
                        .number()
                        .minus(finding.actual().orElseThrow().number())));
    }

    private String areas(List<Finding> areas) {
        String numbers = areas.stream()
                .map(finding -> finding.criterion().fact().key().replace("area.", ""))
                .collect(Collectors.joining(", "));
        return areas.size() == 6 ? words.say("tryScore.allAreas") : words.say("tryScore.areas", numbers, areas.size());
    }

    private static boolean isTotal(Finding finding) {
        return finding.criterion().fact() == Fact.TOTAL;
    }

    private static boolean isArea(Finding finding) {
        return finding.criterion().fact().scale() == Scale.SHARE;
    }
}
