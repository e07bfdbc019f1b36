package id.panduzi.assessment.web;

import id.panduzi.criterion.Fact;
import id.panduzi.problem.FieldError;
import id.panduzi.worksheet.AnswerType;
import id.panduzi.worksheet.Item;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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

    private static final Pattern NUMBER = Pattern.compile("(-?)0*(\\d+)(?:([.,])(\\d+))?");
    private static final Pattern ONLY_ZEROS = Pattern.compile("[0.,]+");

    /** Spaces of every width, and what nobody sees, as Word and web pages copy it along. */
    private static final Pattern UNSEEN_AROUND = Pattern.compile("^[\\s\\p{Z}\\p{Cf}]+|[\\s\\p{Z}\\p{Cf}]+$");

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
        String text = UNSEEN_AROUND.matcher(typed).replaceAll("");
        Matcher number = NUMBER.matcher(text);
        return type.options().isEmpty() && number.matches() ? plain(number, type) : text;
    }

    private static String plain(Matcher number, AnswerType type) {
        // A point would pass as a decimal, yet 1.000 here means a thousand.
        String mark = type == AnswerType.COUNT ? "," : ".";
        String size = number.group(2) + (number.group(3) == null ? "" : mark + number.group(4));
        return ONLY_ZEROS.matcher(size).matches() ? size : number.group(1) + size;
    }
}
