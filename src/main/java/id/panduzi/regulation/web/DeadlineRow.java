package id.panduzi.regulation.web;

import id.panduzi.criterion.web.Wording;
import id.panduzi.regulation.Deadline;
import java.util.Locale;

/**
 * By when a task is due, in words.
 *
 * @param remind how many working days before
 * @param basis the law; in Indonesian where it is one, else in the reader's words
 */
public record DeadlineRow(String task, String stage, String days, String remind, String escalate, String basis) {

    /** Where no law says by when. */
    public static final String OURS = "house default";

    public static DeadlineRow of(Deadline deadline, Wording words) {
        return new DeadlineRow(
                word("TaskKind.", deadline.task(), words),
                word("Stage.", deadline.stage(), words),
                words.say("rules.days", deadline.workingDays()),
                words.say("rules.daysBefore", deadline.remindBefore()),
                word("Role.", deadline.escalateTo(), words),
                deadline.basis().equals(OURS) ? words.say("rules.ours") : deadline.basis());
    }

    /** Names of tasks, stages and roles belong to modules above; their words are known here. */
    private static String word(String family, String name, Wording words) {
        String constant = name.replaceAll("([A-Z])", "_$1").replace('-', '_').toUpperCase(Locale.ROOT);
        return words.find(family + constant).orElse(name);
    }
}
