package id.panduzi.regulation;

import id.panduzi.calendar.Capital;
import id.panduzi.problem.Absent;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/**
 * All published rulesets, by tag and by date. What another node publishes or withdraws counts here from the next question
 * on.
 */
@Component
public class Rulesets {

    private static final Comparator<Ruleset> NEWEST_FIRST = Comparator.comparing(
                    (Ruleset ruleset) -> ruleset.charter().inForceFrom())
            .thenComparing(ruleset -> ruleset.tag().version())
            .reversed();

    private final PublishedRulesets published;
    private final RulesetShelf shelf;
    private final Clock clock;

    /** Contents only: they never change. Which of them count, the database says each time. */
    private final Map<String, Ruleset> read = new ConcurrentHashMap<>();

    Rulesets(PublishedRulesets published, RulesetShelf shelf, Clock clock) {
        this.published = published;
        this.shelf = shelf;
        this.clock = clock;
    }

    /** All that count or will count, the newest law first; without those that were withdrawn before their day. */
    public List<Ruleset> all() {
        return published.offered().stream()
                .flatMap(tag -> find(tag).stream())
                .sorted(NEWEST_FIRST)
                .toList();
    }

    /**
     * The ruleset of a tag, also of a withdrawn one, or of a bare prefix: then its version in force today, else its last.
     *
     * @throws Absent if there is none
     */
    public Ruleset get(String tagOrPrefix) {
        return RulesetTag.read(tagOrPrefix)
                .flatMap(tag -> find(tag.toString()))
                .or(() -> newest(tagOrPrefix))
                .orElseThrow(() -> new Absent("ruleset"));
    }

    /**
     * The same, for a choice of rules: only what {@link #all} offers.
     *
     * @throws Absent also if it was withdrawn
     */
    public Ruleset offered(String tagOrPrefix) {
        Ruleset wanted = get(tagOrPrefix);
        return all().stream()
                .filter(ruleset -> ruleset.tag().equals(wanted.tag()))
                .findFirst()
                .orElseThrow(() -> new Absent("ruleset"));
    }

    /** The ruleset in force on a day; empty before the first. */
    public Optional<Ruleset> inForceOn(LocalDate day) {
        return all().stream()
                .filter(ruleset -> ruleset.charter().isInForceOn(day))
                .findFirst();
    }

    /** The ruleset in force today, in the capital. */
    public Optional<Ruleset> inForce() {
        return inForceOn(today());
    }

    /** Keeps rulesets at hand that were just read. */
    void keep(Collection<Ruleset> rulesets) {
        rulesets.forEach(ruleset -> read.put(ruleset.tag().toString(), ruleset));
    }

    private Optional<Ruleset> find(String tag) {
        Optional<Ruleset> found = Optional.ofNullable(read.get(tag)).or(() -> shelf.committed(tag));
        found.ifPresent(ruleset -> read.putIfAbsent(tag, ruleset));
        return found;
    }

    private Optional<Ruleset> newest(String prefix) {
        List<Ruleset> versions = all().stream()
                .filter(ruleset -> ruleset.tag().prefix().equals(prefix))
                .toList();
        return versions.stream()
                .filter(ruleset -> ruleset.charter().isInForceOn(today()))
                .findFirst()
                .or(() -> versions.stream().findFirst());
    }

    private LocalDate today() {
        return Capital.today(clock);
    }
}
