package id.panduzi.workflow;

import id.panduzi.form.Form;
import id.panduzi.form.Forms;
import id.panduzi.proposal.TaskAct;
import id.panduzi.proposal.TaskKind;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Which act finishes a task of which kind, and what it asks for. */
@Component
class Acts {

    private final Map<TaskKind, TaskAct> acts;
    private final Forms forms;

    Acts(List<TaskAct> acts, Forms forms) {
        this.acts = acts.stream().collect(Collectors.toUnmodifiableMap(TaskAct::kind, Function.identity()));
        this.forms = forms;
    }

    TaskAct act(TaskKind kind) {
        TaskAct act = acts.get(kind);
        if (act == null) {
            throw new IllegalStateException("nothing finishes " + kind.key());
        }
        return act;
    }

    Form form(TaskKind kind) {
        return act(kind)
                .form()
                .or(() -> forms.find(kind.key()))
                .orElseThrow(() -> new IllegalStateException("no form for " + kind.key()));
    }
}
