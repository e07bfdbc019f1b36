package id.panduzi.workflow;

import com.fasterxml.jackson.annotation.JsonValue;
import id.panduzi.problem.Absent;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.regex.Pattern;

/** Names a task for good; the engine's own id of it. */
@Embeddable
public record TaskId(@JsonValue String value) implements Serializable {

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    /**
     * The id as it was sent.
     *
     * @throws Absent if no task can have it
     */
    public static TaskId of(String sent) {
        if (!FORM.matcher(sent).matches()) {
            throw new Absent("task");
        }
        return new TaskId(sent);
    }
}
