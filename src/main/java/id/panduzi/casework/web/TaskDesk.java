package id.panduzi.casework.web;

import id.panduzi.casework.asked.AnswerTree;
import id.panduzi.casework.asked.Answers;
import id.panduzi.casework.asked.AskedField;
import id.panduzi.casework.asked.Asking;
import id.panduzi.casework.context.Surroundings;
import id.panduzi.criterion.web.Wording;
import id.panduzi.workflow.OpenTask;
import id.panduzi.workflow.TaskForm;
import java.util.List;

/**
 * A task laid out for somebody: what it asks, what stands in the fields, what there is to know.
 *
 * @param around what is around the form
 */
record TaskDesk(Visit visit, TaskForm form, Surroundings around, Answers answers, Wording words) {

    OpenTask task() {
        return form.task();
    }

    List<AskedField> fields() {
        return new Asking(visit.kind(), around.shape(), answers, words).of(form.form());
    }

    AnswerTree tree() {
        return new AnswerTree(form.form(), around.shape(), answers);
    }
}
