package id.panduzi.whatif;

import id.panduzi.criterion.Fact;
import id.panduzi.criterion.Verdict;
import id.panduzi.regulation.Ruleset;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

/** Holds one ruleset against case after case, beside the rules by which each was decided. One thread's own. */
final class Replay implements Consumer<PastCase> {

    /** The rules of cases, and what they count otherwise than the rules that are tried. */
    private record Former(RulesInBulk rules, BitSet otherwise) {}

    private final RulesInBulk tried;
    private final Function<String, Ruleset> published;
    private final Tally tally;
    private final Consumer<Changed> changes;
    private final Map<String, Former> formers = new HashMap<>();
    private final long[] numbers = new long[FactBytes.COUNT];
    private final long[] comparable = new long[FactBytes.COUNT];

    Replay(Ruleset tried, Function<String, Ruleset> published, Tally tally, Consumer<Changed> changes) {
        this.tried = new RulesInBulk(tried);
        this.published = published;
        this.tally = tally;
        this.changes = changes;
    }

    @Override
    public void accept(PastCase one) {
        Former former = formers.computeIfAbsent(one.ruleset(), this::former);
        FactBytes.read(one.facts(), numbers);
        for (int code = 0; code < FactBytes.COUNT; code++) {
            comparable[code] = former.otherwise().get(code) ? FactBytes.NOT_KNOWN : numbers[code];
        }
        Limits before = former.rules().limits(one);
        Limits after = tried.limits(one);
        Verdict becomes = after.judge(comparable);
        tally.judged(one, before.judge(numbers), before.size() + after.size());
        Turn.of(one.verdict(), becomes).ifPresent(turn -> changed(one, turn, before, after));
    }

    private Former former(String tag) {
        Ruleset ruleset = published.apply(tag);
        return new Former(new RulesInBulk(ruleset), tried.countedOtherwise(ruleset));
    }

    private void changed(PastCase one, Turn turn, Limits before, Limits after) {
        List<Reason> reasons =
                switch (turn) {
                    case LOSES -> reasons(after, Verdict.NOT_MET);
                    case UNSURE -> reasons(after, Verdict.NOT_KNOWN);
                    case GAINS -> released(before, after);
                };
        Changed changed = new Changed(one, turn, reasons);
        tally.changed(changed);
        changes.accept(changed);
    }

    private List<Reason> reasons(Limits after, Verdict verdict) {
        List<Reason> reasons = new ArrayList<>();
        for (int index = 0; index < after.size(); index++) {
            if (after.judge(index, comparable) == verdict) {
                reasons.add(reason(after, index, verdict == Verdict.NOT_MET));
            }
        }
        return reasons;
    }

    /** What stood in the way before, and by how much it is met now; without a margin where it is asked no longer. */
    private List<Reason> released(Limits before, Limits after) {
        List<Reason> reasons = new ArrayList<>();
        for (int index = 0; index < before.size(); index++) {
            if (before.judge(index, numbers) != Verdict.MET) {
                int now = after.indexOf(before.code(index));
                reasons.add(now < 0 ? reason(before, index, false) : reason(after, now, true));
            }
        }
        return reasons;
    }

    private Reason reason(Limits limits, int index, boolean withMargin) {
        Fact fact = limits.criterion(index).fact();
        long margin = Math.abs(numbers[limits.code(index)] - limits.least(index));
        return new Reason(fact, limits.criterion(index).rule(), withMargin ? margin : null);
    }
}
