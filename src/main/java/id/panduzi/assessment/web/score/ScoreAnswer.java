package id.panduzi.assessment.web.score;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.panduzi.assessment.Scored;
import id.panduzi.criterion.Award;
import id.panduzi.criterion.web.DecisionAnswer;
import id.panduzi.exact.ExactNumber;
import id.panduzi.worksheet.AreaScore;
import id.panduzi.worksheet.Component;
import id.panduzi.worksheet.Item;
import id.panduzi.worksheet.ItemScore;
import id.panduzi.worksheet.Scorecard;
import id.panduzi.worksheet.SubAreaScore;
import id.panduzi.worksheet.UndefinedItem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * A score as the API answers it. A decimal without a finite form is cut off after twelve decimals; the number itself
 * stands beside it as {@code p/q}: {@code exact} for the total and for scores, {@code exactShare} and {@code exactValue}
 * for shares and values, {@code exactComponents} by component.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ScoreAnswer(
        String tag,
        String total,
        @Nullable String exact,
        Map<String, String> components,
        @Nullable Map<String, String> exactComponents,
        List<AreaAnswer> areas,
        List<SubAreaAnswer> subAreas,
        List<ItemAnswer> items,
        List<UndefinedAnswer> undefined,
        List<NoticeAnswer> notices,
        Map<Award, DecisionAnswer> award) {

    public static ScoreAnswer of(Scored scored, BiFunction<String, Object[], String> words) {
        Scorecard card = scored.scorecard();
        return new ScoreAnswer(
                scored.ruleset().tag().toString(),
                card.total().toPlain(),
                ratio(card.total()),
                components(card),
                componentRatios(card),
                card.areas().stream().map(AreaAnswer::of).toList(),
                card.subAreas().stream().map(SubAreaAnswer::of).toList(),
                card.items().stream().map(ItemAnswer::of).toList(),
                card.undefinedItems().stream().map(UndefinedAnswer::of).toList(),
                NoticeAnswer.capped(card.cappedItems(), words),
                award(scored, words));
    }

    private static Map<String, String> components(Scorecard card) {
        Map<String, String> components = new LinkedHashMap<>();
        card.components()
                .forEach((component, score) ->
                        components.put(component.key(), score.score().toPlain()));
        return components;
    }

    private static @Nullable Map<String, String> componentRatios(Scorecard card) {
        Map<String, String> ratios = new LinkedHashMap<>();
        card.components()
                .forEach((component, score) ->
                        score.score().ratioIfNotFinite().ifPresent(ratio -> ratios.put(component.key(), ratio)));
        return ratios.isEmpty() ? null : ratios;
    }

    private static Map<Award, DecisionAnswer> award(Scored scored, BiFunction<String, Object[], String> words) {
        Map<Award, DecisionAnswer> award = new TreeMap<>();
        scored.decisions()
                .forEach((title, decision) ->
                        award.put(title, DecisionAnswer.of(decision, key -> words.apply(key, new Object[0]))));
        return award;
    }

    private static @Nullable String ratio(ExactNumber number) {
        return number.ratioIfNotFinite().orElse(null);
    }

    /** One of the six areas, fulfilment and reform together. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record AreaAnswer(
            String key,
            String name,
            String weight,
            String score,
            @Nullable String exact,
            String share,
            @Nullable String exactShare) {

        static AreaAnswer of(AreaScore area) {
            return new AreaAnswer(
                    area.area().key(),
                    area.area().name(),
                    area.area().weight().toPlain(),
                    area.score().toPlain(),
                    ratio(area.score()),
                    area.share().toPlain(),
                    ratio(area.share()));
        }
    }

    /** A part of an area or of the results. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record SubAreaAnswer(
            String component,
            @Nullable String area,
            String name,
            String weight,
            String score,
            @Nullable String exact) {

        static SubAreaAnswer of(SubAreaScore sub) {
            List<Component> components = sub.subArea().components();
            return new SubAreaAnswer(
                    components.get(components.size() - 1).key(),
                    sub.subArea().areaKey().orElse(null),
                    sub.subArea().name(),
                    sub.subArea().weight().toPlain(),
                    sub.score().toPlain(),
                    ratio(sub.score()));
        }
    }

    /** A scored item. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ItemAnswer(
            String item,
            String value,
            @Nullable String exactValue,
            String score,
            @Nullable String exact,
            boolean answered) {

        static ItemAnswer of(ItemScore score) {
            return new ItemAnswer(
                    score.item().code(),
                    score.value().toPlain(),
                    ratio(score.value()),
                    score.score().toPlain(),
                    ratio(score.score()),
                    score.answered());
        }
    }

    /**
     * A percentage without a base.
     *
     * @param other points it would have under the other reading of the law
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record UndefinedAnswer(
            String item, String other, @Nullable String exact) {
        static UndefinedAnswer of(UndefinedItem undefined) {
            return new UndefinedAnswer(
                    undefined.item().code(), undefined.other().toPlain(), ratio(undefined.other()));
        }
    }

    /** Something to know about an item. */
    record NoticeAnswer(String item, String code, String message) {
        static List<NoticeAnswer> capped(List<Item> items, BiFunction<String, Object[], String> words) {
            return items.stream().map(item -> capped(item, words)).toList();
        }

        private static NoticeAnswer capped(Item item, BiFunction<String, Object[], String> words) {
            Object[] arguments = {item.code()};
            return new NoticeAnswer(item.code(), "capped", words.apply("notice.capped", arguments));
        }
    }
}
