package id.panduzi.casework.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import id.panduzi.casework.asked.Answers;
import id.panduzi.command.Command;
import id.panduzi.command.Commands;
import id.panduzi.criterion.web.Wording;
import id.panduzi.problem.Conflict;
import id.panduzi.problem.InvalidInput;
import id.panduzi.problem.LostRace;
import id.panduzi.proposal.Case;
import id.panduzi.proposal.Proposals;
import id.panduzi.workflow.OpenTask;
import id.panduzi.workflow.TaskId;
import id.panduzi.workflow.TaskOffers;
import id.panduzi.workflow.Tasks;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finishes a task once, however often its form is sent, and says what comes next. */
@Component
class Finishing {

    private static final String KEY = "Idempotency-Key";

    private final Tasks tasks;
    private final TaskOffers offers;
    private final Proposals proposals;
    private final Commands commands;
    private final People people;

    Finishing(Tasks tasks, TaskOffers offers, Proposals proposals, Commands commands, People people) {
        this.tasks = tasks;
        this.offers = offers;
        this.proposals = proposals;
        this.commands = commands;
        this.people = people;
    }

    /**
     * @throws InvalidInput with what is wrong
     * @throws Conflict if somebody was faster, in whatever way that showed
     */
    void finish(TaskDesk desk) {
        ObjectNode sent = desk.tree().json();
        TaskId task = desk.task().id();
        Command command = command(desk.visit(), desk.answers());
        try {
            commands.once(
                    command,
                    sent,
                    () -> tasks.complete(task, sent, command, desk.visit().me()));
        } catch (InvalidInput wrong) {
            throw wrong.errors().stream().anyMatch(error -> error.field().equals(KEY)) ? sentBefore() : wrong;
        } catch (RuntimeException failure) {
            throw LostRace.isOne(failure) ? new Conflict("task " + task.value()) : failure;
        }
    }

    /** What was done, and who has it next. */
    Outcome outcome(Visit visit, Wording words) {
        Case now = proposals.find(visit.proposal().id());
        List<OpenTask> open = tasks.open(now.id());
        String done = words.say(visit.kind());
        @Nullable OpenTask own = open.stream()
                .filter(task -> offers.of(task, visit.me()).act())
                .findFirst()
                .orElse(null);
        String next = own != null ? visit.dossier() + "/tasks/" + own.kind().key() : visit.dossier();
        return new Outcome(next, open.isEmpty() ? ended(done, now, words) : passedOn(done, open, own, words));
    }

    private String passedOn(String done, List<OpenTask> open, @Nullable OpenTask own, Wording words) {
        OpenTask next = own == null ? open.get(0) : own;
        return own != null
                ? words.say("task.done.yours", done, words.say(next.kind()))
                : words.say("task.done.next", done, words.say(next.kind()), people.hands(next, words));
    }

    private static String ended(String done, Case now, Wording words) {
        return words.say(
                "task.done.ended", done, words.say("task.ended." + now.status().name()));
    }

    private static Command command(Visit visit, Answers answers) {
        String key = answers.text("key");
        String version = answers.text("version");
        return new Command(
                visit.me().username(),
                key.isBlank() ? null : key,
                version.matches("\\d{1,18}") ? Long.valueOf(version) : null,
                "POST " + visit.url());
    }

    private static Conflict sentBefore() {
        return new Conflict("what was sent under this key before was something else");
    }

    /**
     * What came of it.
     *
     * @param next where to go now
     * @param sentence what happened, in words
     */
    record Outcome(String next, String sentence) {}
}
