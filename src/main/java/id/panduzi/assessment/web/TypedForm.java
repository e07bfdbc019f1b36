package id.panduzi.assessment.web;

import id.panduzi.criterion.Fact;
import id.panduzi.worksheet.AnswerType;
import id.panduzi.worksheet.Item;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What a form carried, as typed and as it is to be read: a decimal comma counts as a point. Whatever else does not belong
 * into a number is left for the worksheet to refuse.
 *
 * @param typed by field
 * @param answers by item
 * @param facts by key
 */
record TypedForm(Map<String, String> typed, Map<String, String> answers, Map<String, String> facts) {

    private static final Pattern WITH_COMMA = Pattern.compile("-?\\d+,\\d+");

    TypedForm() {
        this(new HashMap<>(), new HashMap<>(), new HashMap<>());
    }

    /** Only the answers to these items, and of those only the ones that the form carries. */
    static TypedForm of(Map<String, String> form, Collection<Item> items, Collection<Fact> facts) {
        TypedForm read = new TypedForm();
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

    private void take(Map<String, String> form, String field, String key, Map<String, String> target, AnswerType type) {
        String value = form.get(field);
        if (value != null) {
            typed.put(field, value);
            target.put(key, readable(value.strip(), type));
        }
    }

    private static String readable(String text, AnswerType type) {
        if (type == AnswerType.COUNT) {
            // A point would pass as a decimal, yet 1.000 here means a thousand.
            return text.replace('.', ',');
        }
        return type.options().isEmpty() && WITH_COMMA.matcher(text).matches() ? text.replace(',', '.') : text;
    }
}
