package id.panduzi.casework.asked;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.panduzi.criterion.web.Typed;
import id.panduzi.form.Field;
import id.panduzi.form.Form;
import id.panduzi.problem.FieldError;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What was typed, as a task takes it: blank fields are left out, decimal commas are points, rows that may be left blank
 * are not there. Reading it is the task's own; what it refuses is brought back to the field in which it was typed.
 */
public final class AnswerTree {

    private static final Pattern PLACE = Pattern.compile("^(\\w+)\\[(\\d+)](.*)$");

    private final Answers answers;
    private final Shape shape;
    private final Map<String, String> shownAt = new HashMap<>();
    private final ObjectNode json;

    public AnswerTree(Form form, Shape shape, Answers answers) {
        this.answers = answers;
        this.shape = shape;
        this.json = record(form.fields(), "");
    }

    public ObjectNode json() {
        return json;
    }

    /** The same error at the field of the page; lists of ticks have but one. */
    public FieldError onPage(FieldError error) {
        Matcher place = PLACE.matcher(error.field());
        if (!place.matches()) {
            return error;
        }
        String row = place.group(1) + "[" + place.group(2) + "]";
        String path = shownAt.getOrDefault(row, row) + place.group(3);
        return new FieldError(path, error.code(), error.arguments());
    }

    private ObjectNode record(List<Field> fields, String path) {
        ObjectNode record = JsonNodeFactory.instance.objectNode();
        for (Field field : fields) {
            String here = path + field.name();
            switch (field.type()) {
                case ROWS -> rows(field, record);
                case TEXTS -> texts(field, record);
                case GROUP -> group(field, here, record);
                default -> put(record, field.name(), value(field, here));
            }
        }
        return record;
    }

    private void group(Field field, String path, ObjectNode record) {
        ObjectNode group = record(field.columns(), path + ".");
        if (!group.isEmpty()) {
            record.set(field.name(), group);
        }
    }

    private void rows(Field field, ObjectNode record) {
        ArrayNode rows = JsonNodeFactory.instance.arrayNode();
        for (int place : answers.places(field.name())) {
            String path = "%s[%d]".formatted(field.name(), place);
            ObjectNode row = record(field.columns(), path + ".");
            if (!isLeftOut(field, row)) {
                shownAt.put("%s[%d]".formatted(field.name(), rows.size()), path);
                rows.add(row);
            }
        }
        if (!rows.isEmpty()) {
            record.set(field.name(), rows);
        }
    }

    private boolean isLeftOut(Field field, ObjectNode row) {
        String key = shape.rows(field.name())
                .filter(RowsShape::mayBeLeftOut)
                .map(RowsShape::key)
                .orElse("");
        return row.isEmpty() || (row.size() == 1 && row.has(key));
    }

    private void texts(Field field, ObjectNode record) {
        ArrayNode texts = JsonNodeFactory.instance.arrayNode();
        for (String text : answers.texts(field.name())) {
            if (!text.isBlank()) {
                shownAt.put("%s[%d]".formatted(field.name(), texts.size()), field.name());
                texts.add(text.strip());
            }
        }
        if (!texts.isEmpty()) {
            record.set(field.name(), texts);
        }
    }

    private String value(Field field, String path) {
        return switch (field.type()) {
            case DATE -> TypedDate.whole(answers, path);
            case DECIMAL -> Typed.number(answers.text(path));
            case WHOLE -> Typed.count(answers.text(path));
            default -> answers.text(path).replace("\r\n", "\n");
        };
    }

    private static void put(ObjectNode record, String name, String value) {
        if (!value.isBlank()) {
            record.put(name, value);
        }
    }
}
