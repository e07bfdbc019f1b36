package id.panduzi.workflow;

import id.panduzi.directory.Role;
import id.panduzi.directory.Scope;
import id.panduzi.directory.SignedIn;
import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What one reading of the inbox looks for.
 *
 * @param within the part of the reader's scope that was asked for
 * @param before tasks are due before it
 * @param most how many at most
 */
record Sought(TaskFilter filter, Scope within, SignedIn reader, Instant before, TaskCursor after, int most) {

    private static final Instant NO_END = Instant.parse("9999-01-01T00:00:00Z");

    static Sought of(TaskFilter filter, Scope within, SignedIn reader, Instant now, TaskCursor after, int most) {
        Instant before = filter.due() == null ? NO_END : filter.due().before(now);
        return new Sought(filter, within, reader, before, after, most);
    }

    public String me() {
        return reader.username();
    }

    /** Wire names of the reader's roles; with one that nobody has, since no query takes an empty list. */
    public Set<String> roles() {
        return Stream.concat(Stream.of("none"), reader.roles().stream().map(Role::wireName))
                .collect(Collectors.toSet());
    }

    /** Empty for any. */
    public String stage() {
        return filter.stage() == null ? "" : filter.stage().key();
    }

    /** Empty unless an agency was asked for. */
    public String agency() {
        return filter.agency() != null && within instanceof Scope.OfAgency of
                ? of.agency().value().toString()
                : "";
    }

    /** For {@code like}, where percent and underscore are letters like any other; empty for any. */
    public String pattern() {
        String words = words(filter.words());
        return words.isEmpty()
                ? ""
                : "%" + words.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }

    public Instant afterDue() {
        return after.due();
    }

    public String afterId() {
        return after.id();
    }

    /** The same question, put to a task in hand. */
    boolean finds(OpenTask task) {
        OpenTask.Term term = task.term();
        boolean isAfter = term.due().isAfter(after.due())
                || (term.due().equals(after.due()) && task.id().value().compareTo(after.id()) > 0);
        return isAfter
                && term.due().isBefore(before)
                && (filter.stage() == null || filter.stage() == task.place().stage())
                && task.place().isIn(within)
                && says(task.place(), words(filter.words()))
                && isInView(task);
    }

    private boolean isInView(OpenTask task) {
        return filter.view() == null
                || switch (filter.view()) {
                    case MINE -> task.isHeldBy(reader);
                    case GROUP -> task.isToDoOf(reader) && !task.isHeldBy(reader);
                    case SENT_BACK -> task.sentBackBy().filter(me()::equals).isPresent();
                    case WAITING -> !task.isToDoOf(reader);
                };
    }

    private static boolean says(OpenTask.Place place, String words) {
        String text = String.join(" ", place.number(), place.unitCode(), place.unitName(), place.agencyCode());
        return text.toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT));
    }

    private static String words(@Nullable String sent) {
        return sent == null ? "" : sent.strip();
    }
}
