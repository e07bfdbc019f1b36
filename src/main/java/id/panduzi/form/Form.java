package id.panduzi.form;

import com.fasterxml.jackson.databind.JsonNode;
import id.panduzi.problem.FieldError;
import id.panduzi.problem.InvalidInput;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What one kind of task, or one act, asks for. {@link Forms#check} holds what was sent against it with today's date.
 *
 * @param id the kind it belongs to
 */
public record Form(String id, List<Field> fields) {

    public Form {
        fields = List.copyOf(fields);
    }

    public static Form of(String id, Field... fields) {
        return new Form(id, List.of(fields));
    }

    /**
     * Reads what was sent.
     *
     * @param today dates of things done may not lie after it
     * @throws InvalidInput naming everything that is wrong, as {@code returns[0].item} where it stands in a row
     */
    public Submission check(JsonNode sent, LocalDate today) {
        return check(sent, Today.of(today));
    }

    Submission check(JsonNode sent, Today today) {
        List<FieldError> errors = new ArrayList<>();
        Submission submission = new Reading(new ScalarReading(today, errors), errors).whole(this, sent);
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        return submission;
    }
}
