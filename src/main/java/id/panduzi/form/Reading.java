package id.panduzi.form;

import com.fasterxml.jackson.databind.JsonNode;
import id.panduzi.problem.FieldError;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** One reading of what was sent: records, rows and lists; single values are {@link ScalarReading}'s. */
final class Reading {

    private final ScalarReading scalars;
    private final List<FieldError> errors;

    Reading(ScalarReading scalars, List<FieldError> errors) {
        this.scalars = scalars;
        this.errors = errors;
    }

    Submission whole(Form form, JsonNode sent) {
        return record(form.fields(), sent, "").orElseGet(() -> new Submission(Map.of()));
    }

    private Optional<Submission> record(List<Field> fields, JsonNode sent, String path) {
        if (!sent.isObject()) {
            refuse(path, "unreadable");
            return Optional.empty();
        }
        refuseUnknown(fields, sent, path);
        Map<String, Object> values = new LinkedHashMap<>();
        for (Field field : fields) {
            value(field, sent.path(field.name()), below(path, field.name()))
                    .ifPresent(value -> values.put(field.name(), value));
        }
        return Optional.of(new Submission(values));
    }

    private void refuseUnknown(List<Field> fields, JsonNode sent, String path) {
        Set<String> known = fields.stream().map(Field::name).collect(Collectors.toSet());
        sent.fieldNames().forEachRemaining(name -> {
            if (!known.contains(name)) {
                refuse(below(path, name), "unknownField");
            }
        });
    }

    private Optional<?> value(Field field, JsonNode sent, String path) {
        if (isAbsent(sent)) {
            if (field.isRequired()) {
                refuse(path, "required");
            }
            return Optional.empty();
        }
        return switch (field.type()) {
            case ROWS -> rows(field, sent, path);
            case TEXTS -> texts(field, sent, path);
            case GROUP -> record(field.columns(), sent, path);
            default -> scalars.read(field, sent, path);
        };
    }

    private Optional<List<Submission>> rows(Field field, JsonNode sent, String path) {
        if (!isList(field, sent, path)) {
            return Optional.empty();
        }
        List<Submission> rows = new ArrayList<>();
        Set<Object> seen = new HashSet<>();
        for (int place = 0; place < sent.size(); place++) {
            String here = path + "[" + place + "]";
            record(field.columns(), sent.path(place), here).ifPresent(row -> {
                refuseSecond(field, row, seen, here);
                rows.add(row);
            });
        }
        return Optional.of(rows);
    }

    private void refuseSecond(Field field, Submission row, Set<Object> seen, String path) {
        field.distinctBy()
                .filter(row::has)
                .filter(column -> !seen.add(row.text(column)))
                .ifPresent(column -> refuse(below(path, column), "duplicate"));
    }

    private Optional<List<String>> texts(Field field, JsonNode sent, String path) {
        if (!isList(field, sent, path)) {
            return Optional.empty();
        }
        List<String> texts = new ArrayList<>();
        for (int place = 0; place < sent.size(); place++) {
            String here = path + "[" + place + "]";
            scalars.text(field, sent.path(place), here).ifPresent(text -> {
                if (texts.contains(text)) {
                    refuse(here, "duplicate");
                }
                texts.add(text);
            });
        }
        return Optional.of(texts);
    }

    private boolean isList(Field field, JsonNode sent, String path) {
        if (!sent.isArray()) {
            refuse(path, "unreadable");
            return false;
        }
        long fewest = field.min().orElse(field.isRequired() ? 1 : 0);
        if (sent.size() < fewest) {
            refuse(path, "tooFew", fewest);
        }
        return true;
    }

    private static boolean isAbsent(JsonNode sent) {
        return sent.isMissingNode()
                || sent.isNull()
                || (sent.isTextual() && sent.textValue().isBlank());
    }

    private static String below(String path, String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    private void refuse(String path, String code, Object... arguments) {
        errors.add(FieldError.of(path, code, arguments));
    }
}
