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
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** All published rulesets, by tag and by date. */
@Component
public class Rulesets {

    private static final Comparator<Ruleset> NEWEST_FIRST = Comparator.comparing(
                    (Ruleset ruleset) -> ruleset.charter().inForceFrom())
            .thenComparing(ruleset -> ruleset.tag().version())
            .reversed();

    private final Clock clock;
    private final Map<RulesetTag, Ruleset> published = new ConcurrentHashMap<>();

    Rulesets(Clock clock) {
        this.clock = clock;
    }

    /** All of them, the newest law first. */
    public List<Ruleset> all() {
        return published.values().stream().sorted(NEWEST_FIRST).toList();
    }

    /**
     * The ruleset of a tag, or of a bare prefix: then its version in force today, else its last.
     *
     * @throws Absent if there is none
     */
    public Ruleset get(String tagOrPrefix) {
        return RulesetTag.read(tagOrPrefix)
                .map(published::get)
                .or(() -> newest(tagOrPrefix))
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

    void add(Collection<Ruleset> rulesets) {
        Map<RulesetTag, Ruleset> added = new TreeMap<>(Comparator.comparing(RulesetTag::toString));
        rulesets.forEach(ruleset -> added.put(ruleset.tag(), ruleset));
        published.putAll(added);
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
