package id.panduzi.workflow;

import id.panduzi.form.Form;
import java.util.Map;

/**
 * What a task asks for.
 *
 * @param values what is known of it already, by field
 */
public record TaskForm(OpenTask task, Form form, Map<String, Object> values) {}
