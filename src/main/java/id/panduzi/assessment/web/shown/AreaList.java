package id.panduzi.assessment.web.shown;

import id.panduzi.assessment.Scored;
import id.panduzi.criterion.Award;
import id.panduzi.criterion.Fact;
import id.panduzi.criterion.Finding;
import id.panduzi.criterion.Question;
import id.panduzi.criterion.Scale;
import id.panduzi.criterion.web.Wording;
import id.panduzi.exact.ExactNumber;
import id.panduzi.worksheet.AreaScore;
import id.panduzi.worksheet.Component;
import id.panduzi.worksheet.ItemScore;
import id.panduzi.worksheet.SubArea;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The areas and results with what they give, beside the part that is being answered.
 *
 * @param award whose minimums are marked
 * @param address of a part's page, by the part's key
 * @param current key of the part that is shown
 */
public record AreaList(Scored scored, Award award, UnaryOperator<String> address, String current, Wording words) {

    /** Areas under one title. */
    public record Group(String title, List<Line> areas) {}

    /**
     * One area or result.
     *
     * @param share of its weight, 0 to 100, as a plain number for the drawing
     * @param threshold what the award asks of it, likewise; null where it asks nothing
     * @param isShort below the threshold, and begun
     * @param open how many items are not answered, in words; null if none
     */
    public record Line(
            String name,
            String url,
            boolean current,
            String points,
            String weight,
            BigDecimal share,
            String shareText,
            @Nullable BigDecimal threshold,
            @Nullable String thresholdText,
            boolean isShort,
            @Nullable String open) {}

    public List<Group> groups() {
        return List.of(
                new Group(words.say("tryScore.enablers"), areas()),
                new Group(words.say("tryScore.results"), results()));
    }

    private List<Line> areas() {
        List<Line> lines = new ArrayList<>();
        for (AreaScore area : scored.scorecard().areas()) {
            String key = area.area().key();
            int number = lines.size() + 1;
            Optional<Fact> fact = Fact.find(Question.AWARD, key);
            lines.add(line(number + " " + area.area().name(), key, fact.orElseThrow()));
        }
        return lines;
    }

    private List<Line> results() {
        Map<String, Fact> facts = new LinkedHashMap<>();
        for (SubArea subArea : scored.ruleset().worksheet().subAreas()) {
            if (subArea.components().contains(Component.HASIL)) {
                WorksheetPart.fact(subArea).ifPresent(fact -> facts.putIfAbsent(subArea.area(), fact));
            }
        }
        return facts.entrySet().stream()
                .map(result -> line(result.getKey(), WorksheetPart.RESULTS, result.getValue()))
                .toList();
    }

    private Line line(String name, String part, Fact fact) {
        ExactNumber weight = scored.weight(fact);
        ExactNumber share = points(fact).dividedBy(weight);
        Optional<ExactNumber> threshold = threshold(fact, weight);
        return new Line(
                name,
                address.apply(part),
                current.equals(part),
                words.points(points(fact)),
                words.limit(weight),
                percent(share),
                words.percent(share),
                threshold.map(AreaList::percent).orElse(null),
                threshold.map(words::percent).orElse(null),
                threshold.filter(share::isLessThan).isPresent() && scored.isBegun(fact),
                open(fact));
    }

    private ExactNumber points(Fact fact) {
        return scored.items(fact).stream().map(ItemScore::score).reduce(ExactNumber.ZERO, ExactNumber::plus);
    }

    private @Nullable String open(Fact fact) {
        long open = scored.items(fact).stream().filter(item -> !item.answered()).count();
        return open == 0 ? null : words.say("tryScore.open", open);
    }

    private Optional<ExactNumber> threshold(Fact fact, ExactNumber weight) {
        return scored.decision(award).findings().stream()
                .map(Finding::criterion)
                .filter(criterion -> criterion.fact() == fact)
                .findFirst()
                .map(criterion -> fact.scale() == Scale.SHARE
                        ? criterion.limit().number()
                        : criterion.limit().number().dividedBy(weight));
    }

    private static BigDecimal percent(ExactNumber share) {
        return share.times(ExactNumber.of(100)).floor(1);
    }
}
