package id.panduzi.casework.asked;

import id.panduzi.criterion.web.Wording;
import id.panduzi.form.Field;
import id.panduzi.form.FieldType;
import id.panduzi.form.Form;
import id.panduzi.proposal.TaskKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Shows a form with what stands in its fields. */
public final class Asking {

    /** More options than these are a list to choose from. */
    private static final int MOST_RADIOS = 6;

    /** Which answer makes a field needed; it is there without it too. */
    private static final Map<String, String> WHEN = Map.of(
            "returns", "outcome=return",
            "decideChecks.verdicts.note", "met=false",
            "clearances.note", "clear=false",
            "decideRevocation.decreeNumber", "outcome=revoke",
            "decideRevocation.decreeDate", "outcome=revoke");

    private final TaskKind kind;
    private final Shape shape;
    private final Answers answers;
    private final FieldWords words;

    public Asking(TaskKind kind, Shape shape, Answers answers, Wording words) {
        this.kind = kind;
        this.shape = shape;
        this.answers = answers;
        this.words = new FieldWords(kind, words);
    }

    public List<AskedField> of(Form form) {
        return form.fields().stream()
                .filter(field -> !shape.left().contains(field.name()))
                .map(field -> asked(field, field.name(), field.name()))
                .toList();
    }

    /** @param name the same as the path, without the places of rows */
    private AskedField asked(Field field, String path, String name) {
        AskedField single = single(field, path, name);
        return switch (field.type()) {
            case GROUP -> single.asking(columns(field, path, name));
            case ROWS -> rows(single, field);
            default -> single;
        };
    }

    private AskedField single(Field field, String path, String name) {
        return new AskedField(
                path,
                control(field, name),
                words.label(name),
                words.hint(name).orElse(null),
                field.isRequired(),
                values(field, path),
                choices(field, name),
                field.max().orElse(Field.LONGEST_TEXT),
                List.of(),
                List.of(),
                false,
                when(path, name));
    }

    private @Nullable String when(String path, String name) {
        String own = WHEN.get(kind.key() + "." + name);
        String when = own == null ? WHEN.get(name) : own;
        boolean inRow = when != null && path.contains("[");
        return inRow ? path.substring(0, path.lastIndexOf('.') + 1) + when : when;
    }

    private List<AskedField> columns(Field field, String path, String name) {
        return field.columns().stream()
                .map(column -> asked(column, path + "." + column.name(), name + "." + column.name()))
                .toList();
    }

    private AskedField rows(AskedField single, Field field) {
        List<AskedRow> rows = new ArrayList<>();
        for (int place : answers.places(field.name())) {
            rows.add(row(field, "%s[%d]".formatted(field.name(), place)));
        }
        boolean picked = shape.rows(field.name()).filter(RowsShape::picked).isPresent();
        return single.with(rows, picked);
    }

    private AskedRow row(Field field, String path) {
        RowsShape rows = shape.rows(field.name()).orElseGet(() -> RowsShape.picked("", RowWords::of));
        String keyPath = path + "." + rows.key();
        String key = answers.text(keyPath);
        List<AskedField> columns = field.columns().stream()
                .filter(column -> !column.name().equals(rows.key()))
                .map(column -> asked(column, path + "." + column.name(), field.name() + "." + column.name()))
                .toList();
        RowWords about = rows.words().apply(key);
        return new AskedRow(path, keyPath, key, about, about.isDoubtful() ? always(columns) : columns);
    }

    private static List<AskedField> always(List<AskedField> columns) {
        return columns.stream().map(AskedField::always).toList();
    }

    private List<String> values(Field field, String path) {
        if (field.type() == FieldType.DATE) {
            return TypedDate.parts(answers, path);
        }
        return answers.texts(path);
    }

    private Control control(Field field, String name) {
        if (shape.choices(name).isPresent()) {
            return field.type() == FieldType.TEXTS ? Control.TICKS : Control.SELECT;
        }
        return switch (field.type()) {
            case TEXT, TEXTS -> Control.LINE;
            case LONG_TEXT -> Control.PARAGRAPHS;
            case DATE -> Control.DATE;
            case WHOLE, DECIMAL -> Control.NUMBER;
            case YES_NO -> field.isRequired() ? Control.RADIOS : Control.TICK;
            case CONFIRMED -> Control.TICK;
            case CHOICE -> field.options().size() > MOST_RADIOS ? Control.SELECT : Control.RADIOS;
            case ROWS -> Control.ROWS;
            case GROUP -> Control.GROUP;
        };
    }

    private List<Choice> choices(Field field, String name) {
        return shape.choices(name).orElseGet(() -> switch (field.type()) {
            case CHOICE -> words.options(name, field);
            case YES_NO -> words.yesAndNo(name);
            default -> List.of();
        });
    }
}
