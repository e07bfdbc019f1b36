package id.panduzi.lives;

import id.panduzi.directory.Role;
import id.panduzi.lives.Life.Difference;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;

/** What happens to a proposal without a task: time that passes, and acts from aside. */
final class Fate {

    private final RuntimeService runtime;
    private final ManagementService management;
    private final Set<String> late = new HashSet<>();

    Fate(RuntimeService runtime, ManagementService management) {
        this.runtime = runtime;
        this.management = management;
    }

    /** True if it happened instead of the task. */
    boolean strikes(Difference difference, Walk walk) {
        switch (difference.what()) {
            case "closing date passes" -> fire(walk, "closingDatePassed");
            case "window closes" -> fire(walk, "objectionWindowClosed");
            case "withdrawn by head" -> withdraw(walk, Role.HEAD);
            case "withdrawn by secretariat" -> withdraw(walk, Role.SECRETARIAT);
            case "agency voided" ->
                walk.api()
                        .post(
                                "minister-office",
                                "/agencies/" + walk.cast().agency() + "/void",
                                Map.of(
                                        "year",
                                        Days.today().getYear(),
                                        "decreeNumber",
                                        "KM-5",
                                        "reason",
                                        "Tindak pidana"))
                        .ok();
            case "maladministration proven" ->
                walk.api()
                        .post(
                                walk.cast().who(Role.TPN_COORDINATOR),
                                "/proposals/" + walk.number() + "/maladministration",
                                Map.of("reason", "Terbukti setelah pemeriksaan lapangan"))
                        .ok();
            default -> {
                return false;
            }
        }
        return true;
    }

    private static void withdraw(Walk walk, Role role) {
        walk.api()
                .post(
                        walk.cast().who(role),
                        "/proposals/" + walk.number() + "/withdraw",
                        Map.of("reason", "Belum siap"))
                .ok();
    }

    /** Lets the timer of that boundary event run out. */
    void fire(Walk walk, String timer) {
        Job due = jobs(walk.number()).stream()
                .filter(job -> activityOf(job).equals(timer))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no timer " + timer + " for " + walk.number()));
        management.executeJob(due.getId());
    }

    private String activityOf(Job job) {
        return management
                .createJobDefinitionQuery()
                .jobDefinitionId(job.getJobDefinitionId())
                .singleResult()
                .getActivityId();
    }

    /** At the first task of each kind in each stage, its reminder and its escalation come due. */
    void remindAndEscalate(Walk walk, String stage, String task) {
        if (late.add(stage + " " + task)) {
            fire(walk, task + "DueSoon");
            fire(walk, task + "Overdue");
        }
    }

    /** All timers that wait in the processes of a proposal. */
    List<Job> jobs(String number) {
        return runtime.createProcessInstanceQuery().processInstanceBusinessKey(number).list().stream()
                .map(ProcessInstance::getId)
                .flatMap(id -> management.createJobQuery().processInstanceId(id).list().stream())
                .toList();
    }
}
