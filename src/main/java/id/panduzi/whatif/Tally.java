package id.panduzi.whatif;

import id.panduzi.criterion.Award;
import id.panduzi.criterion.Fact;
import id.panduzi.criterion.Question;
import id.panduzi.criterion.Verdict;
import id.panduzi.whatif.Effect.ByRow;
import id.panduzi.whatif.Effect.Share;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;

/** Counts while a replay runs: as many numbers as there are groups, and one margin per case and row that turns it. */
final class Tally {

    private record RowKey(Question question, Award award, Fact fact, String rule, Turn turn) {}

    private static final Comparator<Share> MOST_CHANGED = Comparator.comparingLong(Share::changes)
            .thenComparingLong(Share::cases)
            .reversed()
            .thenComparing(Share::key);

    private final Counts total = new Counts();
    private final Map<String, Counts> awards = new HashMap<>();
    private final Map<String, Counts> agencyKinds = new HashMap<>();
    private final Map<String, Counts> agencies = new HashMap<>();
    private final Map<String, Counts> unitKinds = new HashMap<>();
    private final Map<String, Counts> seasons = new HashMap<>();
    private final Map<RowKey, LongStream.Builder> margins = new HashMap<>();
    private final Map<RowKey, Integer> turned = new HashMap<>();
    private long differing;
    private long evaluations;

    void judged(PastCase one, Verdict was, int criteria) {
        evaluations += criteria;
        differing += was.key().equals(one.outcome()) ? 0 : 1;
        groups(one).forEach(group -> group.cases++);
    }

    void changed(Changed changed) {
        groups(changed.past()).forEach(group -> group.add(changed.turn()));
        Question question = Question.find(changed.past().question()).orElseThrow();
        Award award = Award.valueOf(changed.past().award());
        for (Reason reason : changed.reasons()) {
            RowKey key = new RowKey(question, award, reason.fact(), reason.rule(), changed.turn());
            turned.merge(key, 1, Integer::sum);
            if (reason.margin() != null) {
                margins.computeIfAbsent(key, unseen -> LongStream.builder()).add(reason.margin());
            }
        }
    }

    long cases() {
        return total.cases;
    }

    Effect effect(long pinned, long open, long millis) {
        return new Effect(
                total.share(""),
                shares(awards),
                shares(agencyKinds),
                shares(agencies),
                shares(unitKinds),
                shares(seasons),
                rows(),
                differing,
                pinned,
                open,
                evaluations,
                millis);
    }

    private List<Counts> groups(PastCase one) {
        return List.of(
                total,
                in(awards, one.question() + "/" + one.award()),
                in(agencyKinds, one.agencyKind()),
                in(agencies, one.agency().toString()),
                in(unitKinds, one.unitKind()),
                in(seasons, String.valueOf(one.season())));
    }

    private static Counts in(Map<String, Counts> groups, String key) {
        return groups.computeIfAbsent(key, unseen -> new Counts());
    }

    private static List<Share> shares(Map<String, Counts> groups) {
        return groups.entrySet().stream()
                .map(group -> group.getValue().share(group.getKey()))
                .sorted(MOST_CHANGED)
                .toList();
    }

    private List<ByRow> rows() {
        return turned.entrySet().stream()
                .map(row -> row(row.getKey(), row.getValue()))
                .sorted(Comparator.comparing(ByRow::turn)
                        .thenComparing(Comparator.comparingLong(ByRow::cases).reversed())
                        .thenComparing(ByRow::fact)
                        .thenComparing(ByRow::rule))
                .toList();
    }

    private ByRow row(RowKey key, long cases) {
        LongStream.Builder found = margins.get(key);
        Long median = found == null ? null : median(found.build().sorted().toArray());
        return new ByRow(key.question(), key.award(), key.fact(), key.rule(), key.turn(), cases, median);
    }

    /** Of an even number, the lower of the two in the middle: a margin that some case has. */
    private static long median(long[] sorted) {
        return sorted[(sorted.length - 1) / 2];
    }

    private static final class Counts {
        private long cases;
        private long loses;
        private long gains;
        private long unsure;

        void add(Turn turn) {
            switch (turn) {
                case LOSES -> loses++;
                case GAINS -> gains++;
                case UNSURE -> unsure++;
            }
        }

        Share share(String key) {
            return new Share(key, cases, loses, gains, unsure);
        }
    }
}
