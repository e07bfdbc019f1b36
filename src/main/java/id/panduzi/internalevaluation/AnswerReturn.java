package id.panduzi.internalevaluation;

import id.panduzi.directory.SignedIn;
import id.panduzi.form.Field;
import id.panduzi.form.Form;
import id.panduzi.form.Submission;
import id.panduzi.proposal.Case;
import id.panduzi.proposal.TaskAct;
import id.panduzi.proposal.TaskKind;
import id.panduzi.sheet.ReturnResponse;
import id.panduzi.sheet.ReturnRound;
import id.panduzi.sheet.Returns;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Serves the returns of every level: whoever asked, the unit's head answers in the same way. */
@Component
class AnswerReturn implements TaskAct {

    private static final Form FORM =
            Form.of(TaskKind.ANSWER_RETURN.key(), ReturnResponse.field(), Field.confirmed("confirmed"));

    private final InternalEvaluations evaluations;
    private final Returns returns;

    AnswerReturn(InternalEvaluations evaluations, Returns returns) {
        this.evaluations = evaluations;
        this.returns = returns;
    }

    @Override
    public TaskKind kind() {
        return TaskKind.ANSWER_RETURN;
    }

    @Override
    public Optional<Form> form() {
        return Optional.of(FORM);
    }

    /** The items that wait for a response; what to say is the unit's. */
    @Override
    public Map<String, Object> prefilled(Case proposal) {
        List<Map<String, String>> rows =
                returns.current(proposal.id()).map(ReturnRound::items).orElse(List.of()).stream()
                        .map(asked -> Map.of("item", asked.item()))
                        .toList();
        return rows.isEmpty() ? Map.of() : Map.of("responses", rows);
    }

    @Override
    public void perform(Case proposal, Submission submission, SignedIn doer) {
        evaluations.answerReturn(proposal, ReturnResponse.in(submission), doer);
    }
}
