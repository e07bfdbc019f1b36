package id.panduzi.external;

import id.panduzi.form.Field;
import id.panduzi.form.Form;
import id.panduzi.form.Submission;
import id.panduzi.proposal.TaskKind;
import id.panduzi.sheet.ReturnedItem;
import java.util.List;

/** What ends a round of the desk evaluation. */
final class DeskForm {

    static final String RETURNS = "returns";

    static final Form FORM = Form.of(
            TaskKind.EVALUATE_DESK.key(),
            Field.choice(Opinion.OUTCOME_FIELD, Opinion.CONTINUE, Opinion.FAIL, Opinion.RETURN)
                    .required(),
            Opinion.condition(),
            Opinion.recommendation(),
            ReturnedItem.field(RETURNS));

    private DeskForm() {}

    static List<ReturnedItem> returned(Submission submission) {
        return submission.rows(RETURNS).stream().map(ReturnedItem::of).toList();
    }
}
