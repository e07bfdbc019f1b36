package id.panduzi.drafting.web;

import id.panduzi.criterion.web.Wording;
import id.panduzi.problem.FieldError;
import id.panduzi.regulation.Deadline;
import id.panduzi.regulation.web.DeadlineRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The deadline of one task as a line of a form.
 *
 * @param days blank where the task has no deadline
 * @param said what the task is called
 */
record DeadlineLine(String stage, String task, String said, String days, String remind, String escalate, String basis) {

    private static final int MOST_DAYS = 999;
    private static final int LONGEST_BASIS = 300;

    static DeadlineLine of(Deadline deadline, Wording words) {
        return new DeadlineLine(
                deadline.stage(),
                deadline.task(),
                DeadlineRow.of(deadline, words).task(),
                Integer.toString(deadline.workingDays()),
                Integer.toString(deadline.remindBefore()),
                deadline.escalateTo(),
                deadline.basis().equals(DeadlineRow.OURS) ? words.say("rules.ours") : deadline.basis());
    }

    /** As it is stored: our own choice is called so in one language only. */
    DeadlineLine stored(Wording words) {
        boolean ours = basis.equals(words.say("rules.ours"));
        return ours ? new DeadlineLine(stage, task, said, days, remind, escalate, DeadlineRow.OURS) : this;
    }

    /** The same task without a deadline. */
    DeadlineLine open() {
        return new DeadlineLine(stage, task, said, "", "", escalate, basis);
    }

    /** With what was typed. */
    DeadlineLine typed(Map<String, String> typed) {
        return new DeadlineLine(
                stage,
                task,
                said,
                typed.getOrDefault("days." + task, days).strip(),
                typed.getOrDefault("remind." + task, remind).strip(),
                typed.getOrDefault("escalate." + task, escalate).strip(),
                typed.getOrDefault("basis." + task, basis).strip());
    }

    /** The deadline; none where it is blank or wrong. */
    Optional<Deadline> deadline(List<FieldError> errors) {
        if (days.isEmpty()) {
            return Optional.empty();
        }
        List<FieldError> wrong = new ArrayList<>();
        int most = number("days." + task, days, 1, MOST_DAYS, wrong);
        int before = number("remind." + task, remind, 0, wrong.isEmpty() ? most - 1 : MOST_DAYS, wrong);
        if (basis.isEmpty()) {
            wrong.add(FieldError.of("basis." + task, "required"));
        }
        if (basis.length() > LONGEST_BASIS) {
            wrong.add(FieldError.of("basis." + task, "tooLong", LONGEST_BASIS));
        }
        errors.addAll(wrong);
        return wrong.isEmpty()
                ? Optional.of(new Deadline(stage, task, most, before, escalate, basis))
                : Optional.empty();
    }

    private static int number(String field, String text, int least, int most, List<FieldError> wrong) {
        int number = text.matches("\\d{1,4}") ? Integer.parseInt(text) : -1;
        if (number < least || number > most) {
            wrong.add(FieldError.of(field, "outOfRange", least, most));
        }
        return number;
    }
}
