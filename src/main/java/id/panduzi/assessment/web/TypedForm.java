package id.panduzi.assessment.web;

import id.panduzi.assessment.web.shown.ItemViews;
import id.panduzi.criterion.Fact;
import id.panduzi.criterion.web.FactField;
import id.panduzi.criterion.web.Typed;
import id.panduzi.problem.FieldError;
import id.panduzi.worksheet.AnswerType;
import id.panduzi.worksheet.Item;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a form carried, as typed and as it is to be read: a decimal comma counts as a point, and what a word processor
 * hangs on a number is dropped. Whatever else does not belong into a number is left for the worksheet to refuse. What the
 * form carries as it was shown is not taken for an answer.
 *
 * @param typed by field
 * @param readable by field, for all of {@code typed}
 * @param answers by item, where they differ from what was shown
 * @param facts by key, likewise
 * @param before what was shown; empty if the form does not say
 */
record TypedForm(
        Map<String, String> typed,
        Map<String, String> readable,
        Map<String, String> answers,
        Map<String, String> facts,
        Optional<ShownBefore> before) {

    private TypedForm(Map<String, String> form) {
        this(new HashMap<>(), new HashMap<>(), new HashMap<>(), new HashMap<>(), ShownBefore.in(form));
    }

    /** Only the answers to these items, and of those only the ones that the form carries. */
    static TypedForm of(Map<String, String> form, Collection<Item> items, Collection<Fact> facts) {
        TypedForm read = new TypedForm(form);
        for (Item item : items) {
            read.take(form, ItemViews.PREFIX + item.code(), item.code(), read.answers, item.answerType());
        }
        for (Fact fact : facts) {
            AnswerType type = fact.scale().steps().isEmpty() ? AnswerType.PERCENT : AnswerType.YES_NO;
            read.take(form, FactField.PREFIX + fact.key(), fact.key(), read.facts, type);
        }
        return read;
    }

    TypedForm and(Map<String, String> form, String fact) {
        take(form, FactField.PREFIX + fact, fact, facts, AnswerType.YES_NO);
        return this;
    }

    /** What stands in the fields from now on. */
    ShownBefore shownAfter(List<FieldError> refused) {
        return before.orElseGet(() -> new ShownBefore(Map.of())).after(readable, refused);
    }

    private void take(Map<String, String> form, String field, String key, Map<String, String> target, AnswerType type) {
        String value = form.get(field);
        if (value != null) {
            String read = readable(value, type);
            typed.put(field, value);
            readable.put(field, read);
            if (before.filter(shown -> readable(shown.value(field), type).equals(read))
                    .isEmpty()) {
                target.put(key, read);
            }
        }
    }

    private static String readable(String typed, AnswerType type) {
        if (!type.options().isEmpty()) {
            return Typed.text(typed);
        }
        return type == AnswerType.COUNT ? Typed.count(typed) : Typed.number(typed);
    }
}
