package id.panduzi.telling;

import id.panduzi.journal.Entry;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * An act in words.
 *
 * @param entry as the journal keeps it
 * @param title what was done
 * @param outcome how it came out; empty where that says nothing
 * @param by who did it, in which role
 * @param facts short details
 * @param prose what somebody wrote
 * @param lines the list it was about
 * @param times how many entries in a row it stands for; the newest is {@code entry}
 */
public record Told(
        Entry entry,
        String title,
        String outcome,
        ActLook look,
        String by,
        List<Said> facts,
        List<Said> prose,
        List<Line> lines,
        int times) {

    private static final String WHOLE = "\\d{1,6}";

    /** A detail with its label. */
    public record Said(String label, String value) {}

    public Instant at() {
        return entry.at();
    }

    /** Of one kind, by one person, one after the other. */
    boolean isLike(Told other) {
        return entry.what().equals(other.entry.what())
                && entry.actor().equals(other.entry.actor())
                && Objects.equals(entry.stage(), other.entry.stage());
    }

    /** The same for two: numbers add up, different words stand beside each other. */
    Told and(Told before) {
        Map<String, String> merged = new LinkedHashMap<>();
        facts.forEach(said -> merged.put(said.label(), said.value()));
        before.facts.forEach(said -> merged.merge(said.label(), said.value(), Told::both));
        List<Said> both = merged.entrySet().stream()
                .map(said -> new Said(said.getKey(), said.getValue()))
                .toList();
        return new Told(entry, title, outcome, look, by, both, prose, lines, times + 1);
    }

    private static String both(String one, String other) {
        if (one.matches(WHOLE) && other.matches(WHOLE)) {
            return Integer.toString(Integer.parseInt(one) + Integer.parseInt(other));
        }
        return List.of(one.split(", ", -1)).contains(other) ? one : one + ", " + other;
    }
}
