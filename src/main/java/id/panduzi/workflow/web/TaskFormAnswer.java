package id.panduzi.workflow.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import id.panduzi.form.Field;
import id.panduzi.workflow.TaskForm;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/** A task on the wire, with what it asks for. */
record TaskFormAnswer(@JsonUnwrapped TaskAnswer task, List<AskedField> fields) {

    static TaskFormAnswer of(TaskForm form, MessageSource messages, Locale locale) {
        return new TaskFormAnswer(
                TaskAnswer.of(form.task(), messages, locale),
                form.form().fields().stream()
                        .map(field -> AskedField.of(field, form.values()))
                        .toList());
    }

    /**
     * One field.
     *
     * @param options the words of a choice; empty for others
     * @param min the smallest number, or the fewest characters or rows
     * @param max the largest number, or the most characters
     * @param value what is known already
     * @param fields of each row; missing where there are none
     */
    record AskedField(
            String name,
            String type,
            boolean required,
            List<String> options,
            @Nullable Long min,
            @Nullable Long max,
            @Nullable Object value,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<AskedField> fields) {

        static AskedField of(Field field, Map<String, Object> values) {
            return new AskedField(
                    field.name(),
                    field.type().wireName(),
                    field.isRequired(),
                    field.options(),
                    number(field.min()),
                    number(field.max()),
                    values.get(field.name()),
                    field.columns().stream()
                            .map(column -> AskedField.of(column, Map.of()))
                            .toList());
        }

        private static @Nullable Long number(OptionalLong limit) {
            return limit.isPresent() ? limit.getAsLong() : null;
        }
    }
}
