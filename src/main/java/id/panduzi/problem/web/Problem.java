package id.panduzi.problem.web;

import id.panduzi.problem.Conflict;
import id.panduzi.problem.FieldError;
import id.panduzi.problem.NotAllowed;
import id.panduzi.problem.Reason;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/**
 * One refusal, before it is put into words.
 *
 * @param arguments what the sentence of the detail names
 * @param errors the fields that are wrong, or that came too late
 * @param more further members, as {@code version} and {@code stage} of a conflict
 * @param headers response headers that the status demands, as {@code Allow}
 * @param reason what the detail says instead of the general sentence, where there is something to say
 */
record Problem(
        ProblemKind kind,
        List<Object> arguments,
        List<FieldError> errors,
        Map<String, Object> more,
        HttpHeaders headers,
        @Nullable Reason reason) {

    Problem(
            ProblemKind kind,
            List<Object> arguments,
            List<FieldError> errors,
            Map<String, Object> more,
            HttpHeaders headers) {
        this(kind, arguments, errors, more, headers, null);
    }

    static Problem of(ProblemKind kind, Object... arguments) {
        return new Problem(kind, List.of(arguments), List.of(), Map.of(), new HttpHeaders());
    }

    static Problem of(ProblemKind kind, HttpHeaders headers) {
        return new Problem(kind, List.of(), List.of(), Map.of(), headers);
    }

    static Problem invalid(List<FieldError> errors) {
        return new Problem(ProblemKind.INVALID_INPUT, List.of(), errors, Map.of(), new HttpHeaders());
    }

    static Problem conflict(Conflict conflict) {
        Map<String, Object> current = new LinkedHashMap<>();
        conflict.version().ifPresent(version -> current.put("version", version));
        conflict.stage().ifPresent(stage -> current.put("stage", stage));
        conflict.holder().ifPresent(holder -> current.put("assignee", holder));
        Optional<Reason> held = conflict.holder().map(holder -> Reason.of("anotherHolds", holder));
        return new Problem(
                ProblemKind.CONFLICT, List.of(), conflict.errors(), current, new HttpHeaders(), held.orElse(null));
    }

    static Problem notAllowed(NotAllowed refusal) {
        return new Problem(
                ProblemKind.NOT_ALLOWED,
                List.of(),
                List.of(),
                Map.of(),
                new HttpHeaders(),
                refusal.reason().orElse(null));
    }

    /** Our own fault; the reference finds it in the log. */
    static Problem failure(String reference) {
        return new Problem(
                ProblemKind.FAILURE,
                List.of(reference),
                List.of(),
                Map.of(Reference.NAME, reference),
                new HttpHeaders());
    }
}
