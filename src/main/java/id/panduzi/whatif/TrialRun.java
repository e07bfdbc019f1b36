package id.panduzi.whatif;

import id.panduzi.regulation.Rulesets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** One run over all cases: the numbers stay in memory, the names go to the tables by the thousand. */
final class TrialRun implements Consumer<PastCase> {

    private static final int CASES_BETWEEN_LOOKS = 10_000;
    private static final int NAMES_AT_ONCE = 1_000;

    private final TrialBegun begun;
    private final TrialBook book;
    private final Tally tally = new Tally();
    private final Replay replay;
    private final List<Changed> changed = new ArrayList<>();

    /** Nobody waits for it any more. */
    static final class Stopped extends RuntimeException {
        Stopped() {
            super("cancelled", null, false, false);
        }
    }

    TrialRun(TrialBegun begun, Rulesets rulesets, TrialBook book) {
        this.begun = begun;
        this.book = book;
        this.replay = new Replay(begun.candidate().ruleset(), rulesets::get, tally, this::add);
    }

    void over(PastCases cases) {
        long started = System.nanoTime();
        look();
        cases.forEach(this);
        keep();
        long millis = Duration.ofNanos(System.nanoTime() - started).toMillis();
        book.finish(begun.trial(), begun.candidate().subject(), tally, millis);
    }

    @Override
    public void accept(PastCase one) {
        replay.accept(one);
        if (tally.cases() % CASES_BETWEEN_LOOKS == 0) {
            look();
        }
    }

    private void look() {
        if (Thread.interrupted()) {
            throw new IllegalStateException("this node stops");
        }
        if (!book.progress(begun.trial(), tally.cases())) {
            throw new Stopped();
        }
    }

    private void add(Changed one) {
        changed.add(one);
        if (changed.size() == NAMES_AT_ONCE) {
            keep();
        }
    }

    private void keep() {
        if (!changed.isEmpty()) {
            book.add(begun.trial(), changed);
            changed.clear();
        }
    }
}
