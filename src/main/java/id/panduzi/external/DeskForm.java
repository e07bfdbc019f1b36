package id.panduzi.external;

import id.panduzi.form.Field;
import id.panduzi.form.Form;
import id.panduzi.proposal.TaskKind;
import id.panduzi.sheet.ReturnedItem;

/** What ends a round of the desk evaluation. */
final class DeskForm {

    static final String RETURNS = "returns";

    static final Form FORM = Form.of(
            TaskKind.EVALUATE_DESK.key(),
            Field.choice(Opinion.OUTCOME_FIELD, Opinion.CONTINUE, Opinion.FAIL, Opinion.RETURN)
                    .required(),
            Field.longText(Opinion.CONDITION_FIELD).required(),
            Field.longText(Opinion.RECOMMENDATION_FIELD),
            ReturnedItem.field());

    private DeskForm() {}
}
