package id.panduzi.proof;

import id.panduzi.criterion.Fact;
import id.panduzi.criterion.Question;
import id.panduzi.criterion.Scale;
import id.panduzi.exact.ExactNumber;
import id.panduzi.worksheet.Item;
import id.panduzi.worksheet.SubArea;
import id.panduzi.worksheet.Worksheet;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How the scores of a worksheet add up: which is part of which, and what each can give. */
final class ScoreParts {

    private final Map<Fact, ExactNumber> weights = new EnumMap<>(Fact.class);
    private final Map<Fact, Fact> wholes = new EnumMap<>(Fact.class);
    private final Map<Fact, List<Item>> items = new EnumMap<>(Fact.class);

    private ScoreParts() {}

    static ScoreParts of(Worksheet worksheet) {
        ScoreParts parts = new ScoreParts();
        worksheet.subAreas().forEach(parts::add);
        return parts;
    }

    boolean has(Fact fact) {
        return weights.containsKey(fact);
    }

    /** Points it can give. */
    ExactNumber weight(Fact fact) {
        return weights.getOrDefault(fact, ExactNumber.ZERO);
    }

    /** The largest number of its scale: its points, or the whole of its share. */
    ExactNumber most(Fact fact) {
        return fact.scale() == Scale.SHARE ? ExactNumber.ONE : weight(fact);
    }

    /** What it is part of, the nearest first. */
    List<Fact> wholes(Fact fact) {
        List<Fact> found = new ArrayList<>();
        for (Fact whole = wholes.get(fact); whole != null; whole = wholes.get(whole)) {
            found.add(whole);
        }
        return found;
    }

    /** What it is the sum of; what has no name of its own is not among them. */
    List<Fact> parts(Fact whole) {
        return weights.keySet().stream()
                .filter(fact -> wholes.get(fact) == whole)
                .toList();
    }

    /** The fewest points of the fact that meet a limit on its scale: a single choice gives only some points. */
    ExactNumber pointsAt(Fact fact, ExactNumber limit) {
        ExactNumber points = fact.scale() == Scale.SHARE ? limit.times(weight(fact)) : limit;
        List<Item> scored = items.getOrDefault(fact, List.of());
        if (scored.size() != 1 || scored.get(0).answerType().worths().isEmpty()) {
            return points;
        }
        return scored.get(0).answerType().worths().values().stream()
                .map(worth -> worth.times(weight(fact)))
                .filter(given -> given.isAtLeast(points))
                .min(ExactNumber::compareTo)
                .orElse(points);
    }

    private void add(SubArea subArea) {
        List<Fact> path = new ArrayList<>(List.of(Fact.TOTAL));
        subArea.components().stream()
                .map(component -> Fact.find(Question.AWARD, component.key()))
                .flatMap(Optional::stream)
                .forEach(path::add);
        subArea.areaKey().flatMap(key -> Fact.find(Question.AWARD, key)).ifPresent(path::add);
        for (int depth = 0; depth < path.size(); depth++) {
            Fact fact = path.get(depth);
            weights.merge(fact, subArea.weight(), ExactNumber::plus);
            items.computeIfAbsent(fact, none -> new ArrayList<>())
                    .addAll(subArea.items().stream().filter(Item::isScored).toList());
            if (depth > 0) {
                wholes.put(fact, path.get(depth - 1));
            }
        }
    }
}
