package id.panduzi.workflow.web;

import id.panduzi.calendar.Capital;
import id.panduzi.workflow.OpenTask;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/**
 * A task on the wire.
 *
 * @param label what it is called, in the caller's language
 * @param proposal its number
 * @param assignee username of who holds it; null while nobody does
 * @param candidates whose it is: a role, or usernames
 * @param due the last day on which it is in time, in the capital
 */
public record TaskAnswer(
        String id,
        String kind,
        String label,
        String proposal,
        String stage,
        @Nullable String assignee,
        List<String> candidates,
        LocalDate due,
        boolean overdue,
        Instant created,
        long version) {

    /** The task, labelled in that language. */
    public static TaskAnswer of(OpenTask task, MessageSource messages, Locale locale) {
        return new TaskAnswer(
                task.id().value(),
                task.kind().key(),
                label(task, messages, locale),
                task.place().number(),
                task.place().stage().key(),
                task.assignee().orElse(null),
                task.whose().names(),
                Capital.dayOf(task.term().due()),
                task.term().overdue(),
                task.term().created(),
                task.version());
    }

    static String label(OpenTask task, MessageSource messages, Locale locale) {
        return messages.getMessage("TaskKind." + task.kind().name(), null, locale);
    }
}
