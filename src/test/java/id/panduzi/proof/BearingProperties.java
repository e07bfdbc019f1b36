package id.panduzi.proof;

import static org.assertj.core.api.Assertions.assertThat;

import id.panduzi.criterion.Award;
import id.panduzi.criterion.Criterion;
import id.panduzi.criterion.Fact;
import id.panduzi.decisiontable.Cell;
import id.panduzi.decisiontable.Range;
import id.panduzi.decisiontable.Row;
import id.panduzi.exact.ExactNumber;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A limit never binds exactly if no score of the worksheet of 90/2021, in steps of two and a half points, misses it alone. */
class BearingProperties {

    private static final List<Fact> FACTS =
            List.of(Fact.TOTAL, Fact.PENGUNGKIT, Fact.BERSIH, Fact.SPAK, Fact.KINERJA, Fact.SPKP);

    private static final ScoreParts PARTS = ScoreParts.of(ShippedTables.worksheet("PERMENPANRB-90-2021"));
    private static final List<Map<Fact, Integer>> SCORES = scores();

    /** In quarters of five points. */
    @Property(tries = 400)
    void findsExactlyTheLimitsThatNoScoreMissesAlone(@ForAll("limits") Map<Fact, Integer> limits) {
        List<Criterion> criteria = limits.entrySet().stream()
                .map(limit -> criterion(limit.getKey(), limit.getValue()))
                .toList();
        Set<Fact> found = new Bearing(criteria, Optional.of(PARTS))
                .notes().stream()
                        .filter(Note.NeverBinds.class::isInstance)
                        .map(note -> ((Note.NeverBinds) note).fact())
                        .collect(Collectors.toSet());
        Set<Fact> deciding = EnumSet.noneOf(Fact.class);
        for (Map<Fact, Integer> score : SCORES) {
            List<Fact> missed = limits.keySet().stream()
                    .filter(fact -> score.getOrDefault(fact, 0) < limits.getOrDefault(fact, 0))
                    .toList();
            if (missed.size() == 1) {
                deciding.add(missed.get(0));
            }
        }
        Set<Fact> never = EnumSet.copyOf(limits.keySet());
        never.removeAll(deciding);
        assertThat(found).isEqualTo(never);
    }

    /** Multiples of 2.5 points, in units of 1.25; of some criteria. */
    @Provide
    Arbitrary<Map<Fact, Integer>> limits() {
        List<Arbitrary<Integer>> each = FACTS.stream()
                .map(fact ->
                        Arbitraries.integers().between(-1, weight(fact) / 2).map(step -> step * 2))
                .toList();
        return Combinators.combine(each).as(BearingProperties::asked).filter(limits -> !limits.isEmpty());
    }

    private static Map<Fact, Integer> asked(List<Integer> limits) {
        Map<Fact, Integer> asked = new EnumMap<>(Fact.class);
        for (int index = 0; index < limits.size(); index++) {
            if (limits.get(index) >= 0) {
                asked.put(FACTS.get(index), limits.get(index));
            }
        }
        return asked;
    }

    private static Criterion criterion(Fact fact, int units) {
        ExactNumber limit = ExactNumber.of(units * 5L, 4);
        List<Cell> cells = List.of(
                new Cell.OneOf(Set.of(fact.key())),
                new Cell.OneOf(Set.of(Award.WBK.name())),
                new Cell.Anything(),
                new Cell.Within(List.of(new Range(limit, null))));
        return new Criterion(fact, fact.scale().value(limit), new Row(fact.key(), 1, cells, Map.of(), ""));
    }

    private static int weight(Fact fact) {
        return PARTS.weight(fact).times(ExactNumber.of(4, 5)).floor(0).intValueExact();
    }

    private static List<Map<Fact, Integer>> scores() {
        List<Map<Fact, Integer>> scores = new ArrayList<>();
        for (int enabler = 0; enabler <= 48; enabler += 2) {
            for (int spak = 0; spak <= 14; spak += 2) {
                for (int kinerja = 0; kinerja <= 4; kinerja++) {
                    for (int spkp = 0; spkp <= 14; spkp += 2) {
                        scores.add(score(enabler, spak, kinerja, spkp));
                    }
                }
            }
        }
        return scores;
    }

    private static Map<Fact, Integer> score(int enabler, int spak, int kinerja, int spkp) {
        Map<Fact, Integer> score = new EnumMap<>(Fact.class);
        score.put(Fact.PENGUNGKIT, enabler);
        score.put(Fact.SPAK, spak);
        score.put(Fact.KINERJA, kinerja);
        score.put(Fact.SPKP, spkp);
        score.put(Fact.BERSIH, spak + kinerja);
        score.put(Fact.TOTAL, enabler + spak + kinerja + spkp);
        return score;
    }
}
