package id.panduzi.assessment;

import id.panduzi.criterion.Award;
import id.panduzi.criterion.Decision;
import id.panduzi.criterion.Fact;
import id.panduzi.exact.ExactNumber;
import id.panduzi.regulation.Ruleset;
import id.panduzi.worksheet.Item;
import id.panduzi.worksheet.ItemScore;
import id.panduzi.worksheet.Scorecard;
import id.panduzi.worksheet.SubArea;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What answers to a worksheet come to.
 *
 * @param decisions for each award whether its minimums are met; unofficial
 */
public record Scored(Ruleset ruleset, Scorecard scorecard, Map<Award, Decision> decisions) {

    public Scored {
        decisions = Map.copyOf(decisions);
    }

    public Decision decision(Award award) {
        return Objects.requireNonNull(decisions.get(award));
    }

    /** The scored items that a fact of the score stands on, in the order of the worksheet; none for other facts. */
    public List<ItemScore> items(Fact fact) {
        Set<Item> items = ruleset.worksheet().subAreas().stream()
                .filter(subArea -> countsTowards(subArea, fact))
                .flatMap(subArea -> subArea.items().stream())
                .collect(Collectors.toSet());
        return scorecard.items().stream()
                .filter(score -> items.contains(score.item()))
                .toList();
    }

    /** Points the part of the score can give that a fact is about. */
    public ExactNumber weight(Fact fact) {
        return items(fact).stream().map(score -> score.item().weight()).reduce(ExactNumber.ZERO, ExactNumber::plus);
    }

    /** At least one item counts that the fact stands on: before that, its 0 says nothing. */
    public boolean isBegun(Fact fact) {
        return items(fact).stream().anyMatch(ItemScore::answered);
    }

    private static boolean countsTowards(SubArea subArea, Fact fact) {
        return fact == Fact.TOTAL
                || subArea.areaKey().filter(fact.key()::equals).isPresent()
                || subArea.components().stream()
                        .anyMatch(component -> component.key().equals(fact.key()));
    }
}
