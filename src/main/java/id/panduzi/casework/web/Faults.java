package id.panduzi.casework.web;

import id.panduzi.casework.asked.AskedField;
import id.panduzi.casework.asked.AskedRow;
import id.panduzi.criterion.Fact;
import id.panduzi.criterion.Question;
import id.panduzi.problem.FieldError;
import id.panduzi.problem.InvalidInput;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What is wrong with what was typed, at the fields of the page and in words that name no word of the API. */
record Faults(TaskDesk desk) {

    private static final String UNANSWERED = "unanswered";

    List<FieldError> of(InvalidInput refused) {
        List<FieldError> faults = new ArrayList<>();
        List<FieldError> open = refused.errors().stream()
                .filter(error -> error.code().equals(UNANSWERED))
                .toList();
        if (!open.isEmpty()) {
            faults.add(FieldError.of(UNANSWERED, "itemsUnanswered"));
        }
        refused.errors().stream()
                .filter(error -> !open.contains(error))
                .map(this::onPage)
                .forEach(faults::add);
        return faults;
    }

    private FieldError onPage(FieldError error) {
        FieldError placed = desk.tree().onPage(error);
        return switch (placed.code()) {
            case "notADate" -> FieldError.of(placed.field(), "notADay");
            case "notAnOption" -> FieldError.of(placed.field(), "chooseOne");
            default -> desk.words().inWords(named(placed));
        };
    }

    private FieldError named(FieldError error) {
        return new FieldError(
                error.field(),
                error.code(),
                error.arguments().stream().map(this::named).toList());
    }

    private Object named(Object argument) {
        String text = argument.toString();
        if (text.matches("\\d{4}-\\d\\d-\\d\\d")) {
            return desk.words().date(LocalDate.parse(text));
        }
        return Fact.find(Question.ELIGIBILITY, text)
                .<Object>map(desk.words()::say)
                .orElse(argument);
    }

    /** What fields are called, by their place on the page. */
    static Map<String, String> labels(List<AskedField> fields) {
        Map<String, String> labels = new HashMap<>();
        fields.forEach(field -> label(field, "", labels));
        return labels;
    }

    private static void label(AskedField field, String row, Map<String, String> labels) {
        labels.put(field.path(), row + field.label());
        field.fields().forEach(column -> label(column, "", labels));
        for (AskedRow each : field.rows()) {
            String title = each.words().title();
            labels.put(each.keyPath(), title);
            each.fields().forEach(column -> label(column, title + ", ", labels));
        }
    }
}
