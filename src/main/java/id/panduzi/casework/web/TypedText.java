package id.panduzi.casework.web;

import id.panduzi.casework.asked.AskedField;
import id.panduzi.casework.asked.AskedRow;
import id.panduzi.casework.asked.Choice;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What somebody typed into one field, to be read and copied where it can be sent no more. */
record TypedText(String label, String text) {

    static List<TypedText> of(List<AskedField> fields) {
        return fields.stream()
                .flatMap(field -> texts(field, ""))
                .filter(typed -> !typed.text().isBlank())
                .toList();
    }

    private static Stream<TypedText> texts(AskedField field, String row) {
        return switch (field.control()) {
            case ROWS -> field.rows().stream().flatMap(TypedText::texts);
            case GROUP -> field.fields().stream().flatMap(column -> texts(column, ""));
            default -> Stream.of(new TypedText(row + field.label(), words(field)));
        };
    }

    private static Stream<TypedText> texts(AskedRow row) {
        return row.fields().stream().flatMap(column -> texts(column, row.words().title() + ": "));
    }

    private static String words(AskedField field) {
        return field.choices().isEmpty()
                ? String.join(" ", field.values())
                : field.choices().stream()
                        .filter(choice -> field.says(choice.value()))
                        .map(Choice::label)
                        .collect(Collectors.joining(", "));
    }
}
