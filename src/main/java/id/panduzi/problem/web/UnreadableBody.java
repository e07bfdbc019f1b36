package id.panduzi.problem.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import id.panduzi.problem.FieldError;
import id.panduzi.problem.InvalidInput;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.converter.HttpMessageNotReadableException;

/**
 * Why a JSON body could not be read. Broken JSON is 400; JSON that is sound but says what the API does not know is 422
 * and names the field: a property nobody asked for, or a value of the wrong kind.
 */
final class UnreadableBody {

    private UnreadableBody() {}

    static Problem explain(HttpMessageNotReadableException exception) {
        if (!(exception.getCause() instanceof JsonMappingException mapping)) {
            return Problem.of(ProblemKind.MALFORMED_BODY);
        }
        String path = path(mapping.getPath());
        if (mapping.getCause() instanceof InvalidInput wrong) {
            return Problem.invalid(below(path, wrong.errors()));
        }
        String code = mapping instanceof UnrecognizedPropertyException ? "unknownField" : "unreadable";
        return path.isEmpty() || isBroken(mapping.getCause())
                ? Problem.of(ProblemKind.MALFORMED_BODY)
                : Problem.invalid(List.of(FieldError.of(path, code)));
    }

    /** A number too long for its field is a wrong value; whatever else the parser trips over is broken JSON. */
    private static boolean isBroken(@Nullable Throwable cause) {
        return cause instanceof JsonProcessingException && !(cause instanceof InputCoercionException);
    }

    /** What a value said about its own fields, from the whole body's point of view. */
    private static List<FieldError> below(String path, List<FieldError> errors) {
        String prefix = path.isEmpty() ? "" : path + ".";
        return errors.stream()
                .map(error -> new FieldError(prefix + error.field(), error.code(), error.arguments()))
                .toList();
    }

    private static String path(List<JsonMappingException.Reference> steps) {
        StringBuilder path = new StringBuilder();
        for (JsonMappingException.Reference step : steps) {
            if (step.getFieldName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step.getFieldName());
            }
        }
        return path.toString();
    }
}
