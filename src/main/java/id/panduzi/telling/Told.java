package id.panduzi.telling;

import id.panduzi.journal.Entry;
import java.time.Instant;
import java.util.List;
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

    Told andOneBefore() {
        return new Told(entry, title, outcome, look, by, List.of(), prose, List.of(), times + 1);
    }
}
