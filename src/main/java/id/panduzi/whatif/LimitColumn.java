package id.panduzi.whatif;

import id.panduzi.criterion.Question;
import id.panduzi.criterion.Verdict;
import id.panduzi.regulation.Ruleset;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.LongStream;

/**
 * All cases as one limit sees them: what becomes of a case depends on it at most once, at the case's own number. So the
 * numbers of all cases stand here in order, and whatever the limit, a binary search counts whose outcome changes.
 */
final class LimitColumn {

    /** What becomes of a case below the limit, and from it on; empty where its outcome stays. */
    private record Fate(Optional<Turn> below, Optional<Turn> above) {}

    private final Map<Fate, long[]> numbers = new HashMap<>();
    private final Map<Turn, Long> always;

    private LimitColumn(Map<Fate, LongStream.Builder> numbers, Map<Turn, Long> always) {
        numbers.forEach(
                (fate, column) -> this.numbers.put(fate, column.build().sorted().toArray()));
        this.always = new EnumMap<>(always);
    }

    /** Of the row with that id in the table of that question. */
    static LimitColumn of(
            Question question,
            String rule,
            Ruleset tried,
            Function<String, Ruleset> published,
            Consumer<Consumer<PastCase>> cases) {
        Building building = new Building(question, rule, tried, published);
        cases.accept(building);
        return new LimitColumn(building.numbers, building.always);
    }

    /** How many cases change so if the limit is that many billionths. */
    Map<Turn, Long> at(long limit) {
        Map<Turn, Long> counts = new EnumMap<>(always);
        numbers.forEach((fate, column) -> {
            long below = countBelow(column, limit);
            fate.below().ifPresent(turn -> counts.merge(turn, below, Long::sum));
            fate.above().ifPresent(turn -> counts.merge(turn, column.length - below, Long::sum));
        });
        counts.values().removeIf(none -> none == 0);
        return counts;
    }

    private static long countBelow(long[] sorted, long limit) {
        int from = 0;
        int to = sorted.length;
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (sorted[middle] < limit) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }

    private static final class Building implements Consumer<PastCase> {

        private final String question;
        private final String rule;
        private final RulesInBulk tried;
        private final Function<String, Ruleset> published;
        private final Map<String, BitSet> otherwise = new HashMap<>();
        private final Map<Fate, LongStream.Builder> numbers = new HashMap<>();
        private final Map<Turn, Long> always = new EnumMap<>(Turn.class);
        private final long[] known = new long[FactBytes.COUNT];

        Building(Question question, String rule, Ruleset tried, Function<String, Ruleset> published) {
            this.question = question.key();
            this.rule = rule;
            this.tried = new RulesInBulk(tried);
            this.published = published;
        }

        @Override
        public void accept(PastCase one) {
            read(one);
            Limits limits = tried.limits(one);
            int index = one.question().equals(question) ? limits.indexOf(rule) : -1;
            Fate fate = fate(one.verdict(), limits, index);
            if (fate.below().equals(fate.above())) {
                fate.below().ifPresent(turn -> always.merge(turn, 1L, Long::sum));
            } else {
                numbers.computeIfAbsent(fate, unseen -> LongStream.builder()).add(known[limits.code(index)]);
            }
        }

        private void read(PastCase one) {
            FactBytes.read(one.facts(), known);
            BitSet hidden =
                    otherwise.computeIfAbsent(one.ruleset(), tag -> tried.countedOtherwise(published.apply(tag)));
            for (int code = 0; code < FactBytes.COUNT; code++) {
                known[code] = hidden.get(code) ? FactBytes.NOT_KNOWN : known[code];
            }
        }

        /** The same on both sides where the row does not ask of the case, or nothing is known. */
        private Fate fate(Verdict was, Limits limits, int index) {
            Verdict rest = limits.judgeWithout(index, known);
            if (index < 0 || known[limits.code(index)] == FactBytes.NOT_KNOWN) {
                Optional<Turn> turn = Turn.of(was, index < 0 ? rest : limits.judge(known));
                return new Fate(turn, turn);
            }
            return new Fate(Turn.of(was, Verdict.NOT_MET), Turn.of(was, rest));
        }
    }
}
