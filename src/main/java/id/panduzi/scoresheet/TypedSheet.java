package id.panduzi.scoresheet;

import id.panduzi.worksheet.Item;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What a form carried.
 *
 * @param typed by field, as it came
 * @param fields those that the form carries, in the order of the worksheet
 * @param shown what the form showed before
 * @param instead by field, the mark of what somebody else wrote and the author wants to replace
 */
public record TypedSheet(
        Map<String, String> typed, List<SheetField> fields, ShownFields shown, Map<String, String> instead) {

    /** The name of the field that tells what a form showed. */
    public static final String SHOWN = "was";

    /** What stands before a field's name in the name of the one that says to replace what somebody else wrote. */
    public static final String INSTEAD = "mine.";

    public TypedSheet {
        typed = Map.copyOf(typed);
        fields = List.copyOf(fields);
        instead = Map.copyOf(instead);
    }

    /** Only what is about these items. */
    public static TypedSheet of(Map<String, String> form, Collection<Item> items) {
        Map<String, String> typed = new LinkedHashMap<>();
        Map<String, String> instead = new HashMap<>();
        List<SheetField> fields = items.stream()
                .flatMap(item -> Stream.of(SheetField.answer(item), SheetField.note(item)))
                .filter(field -> form.containsKey(field.name()))
                .toList();
        for (SheetField field : fields) {
            typed.put(field.name(), form.getOrDefault(field.name(), ""));
            instead.put(field.name(), form.getOrDefault(INSTEAD + field.name(), ""));
        }
        return new TypedSheet(typed, fields, ShownFields.read(form.getOrDefault(SHOWN, "")), instead);
    }

    /** What the form says to replace what stands there, and nothing that came later. */
    public static String insteadOf(String stands) {
        return "!" + ShownFields.mark(stands);
    }

    String readable(SheetField field) {
        return field.readable(text(field));
    }

    /** As it came. */
    String text(SheetField field) {
        return typed.getOrDefault(field.name(), "");
    }

    /** What the page shows in its fields once this was sent: where it was refused, that is still a change. */
    public ShownFields shownAfter(Collection<Refused> refused) {
        Map<String, String> now = new HashMap<>();
        fields.forEach(field -> now.put(field.name(), readable(field)));
        refused.forEach(one -> now.remove(one.field()));
        return shown.with(now);
    }
}
