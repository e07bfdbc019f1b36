package id.panduzi.regulation;

/**
 * By when a task is due.
 *
 * @param workingDays days from its start, at least 1
 * @param remindBefore working days before the end at which its holder is reminded
 * @param escalateTo role that is told after the end
 * @param basis the law, or that it is the house's own default
 */
public record Deadline(String stage, String task, int workingDays, int remindBefore, String escalateTo, String basis) {

    public Deadline {
        if (workingDays < 1 || remindBefore < 0 || remindBefore >= workingDays) {
            throw new IllegalArgumentException("working days are at least 1 and reminders come before the end");
        }
    }
}
