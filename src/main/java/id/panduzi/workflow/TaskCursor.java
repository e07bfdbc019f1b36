package id.panduzi.workflow;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a page of tasks ended: after the task with that due date and id. */
public record TaskCursor(Instant due, String id) {

    private static final Pattern FORM = Pattern.compile("(\\d{1,15})\\.([0-9a-f-]{36})");

    /** Before all tasks. */
    public static TaskCursor start() {
        return new TaskCursor(Instant.EPOCH, "");
    }

    public static TaskCursor after(OpenTask last) {
        return new TaskCursor(last.term().due(), last.id().value());
    }

    /**
     * Reads back what programs send.
     *
     * @throws IllegalArgumentException if it is none of ours
     */
    public static TaskCursor of(String sent) {
        Matcher parts = FORM.matcher(sent);
        if (!parts.matches()) {
            throw new IllegalArgumentException("no cursor");
        }
        try {
            return new TaskCursor(Instant.ofEpochMilli(Long.parseLong(parts.group(1))), parts.group(2));
        } catch (DateTimeException outOfRange) {
            throw new IllegalArgumentException("no cursor", outOfRange);
        }
    }

    /** What programs send back to go on. */
    public String toWire() {
        return due.toEpochMilli() + "." + id;
    }
}
