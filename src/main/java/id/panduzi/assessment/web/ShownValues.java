package id.panduzi.assessment.web;

import id.panduzi.assessment.Tried;
import id.panduzi.assessment.web.shown.ItemViews;
import id.panduzi.criterion.web.FactField;
import id.panduzi.criterion.web.Wording;
import id.panduzi.problem.FieldError;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What stands in the fields of a form: what is stored, and where it was refused, what was typed. */
final class ShownValues {

    private ShownValues() {}

    static Map<String, String> of(Tried tried, Map<String, String> typed, List<FieldError> refused, Wording words) {
        Map<String, String> shown = new HashMap<>();
        tried.answers().forEach((item, answer) -> shown.put(ItemViews.PREFIX + item, words.plain(answer)));
        tried.facts().forEach((fact, told) -> shown.put(FactField.PREFIX + fact, words.plain(told)));
        refused.forEach(error -> shown.put(error.field(), typed.getOrDefault(error.field(), "")));
        return shown;
    }
}
