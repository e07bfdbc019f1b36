package id.panduzi.casework.web;

import id.panduzi.casework.asked.Answers;
import id.panduzi.casework.context.Contexts;
import id.panduzi.casework.context.Matter;
import id.panduzi.casework.context.Surroundings;
import id.panduzi.criterion.web.Wording;
import id.panduzi.workflow.OpenTask;
import id.panduzi.workflow.TaskForm;
import id.panduzi.workflow.Tasks;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Lays out tasks. */
@Component
class TaskDesks {

    private final Tasks tasks;
    private final Contexts contexts;
    private final MessageSource messages;

    TaskDesks(Tasks tasks, Contexts contexts, MessageSource messages) {
        this.tasks = tasks;
        this.contexts = contexts;
        this.messages = messages;
    }

    Wording words(Visit visit) {
        return new Wording(messages, visit.locale())
                .in(visit.proposal().agency().zone());
    }

    /** With what was typed, nothing else. */
    TaskDesk lay(Visit visit, OpenTask task, Answers typed) {
        TaskForm form = tasks.form(task.id(), visit.me());
        return new TaskDesk(visit, form, around(visit, form, typed), typed, words(visit));
    }

    /** As it is before anybody typed: with what is known. */
    TaskDesk fresh(Visit visit, OpenTask task, Answers asked) {
        TaskForm form = tasks.form(task.id(), visit.me());
        Surroundings around = around(visit, form, asked);
        Answers known =
                Answers.known(form.values()).orElse(Answers.known(around.shape().known()));
        return new TaskDesk(visit, form, around, asked.orElse(known), words(visit));
    }

    private Surroundings around(Visit visit, TaskForm form, Answers typed) {
        return contexts.of(new Matter(visit.proposal(), form, typed, visit.me(), words(visit)));
    }
}
