package id.panduzi.problem.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import id.panduzi.problem.FieldError;
import id.panduzi.problem.InvalidInput;
import java.util.List;
import org.springframework.http.converter.HttpMessageNotReadableException;

/**
 * Why a JSON body could not be read. Broken JSON is 400; JSON that is sound but says what the API does not know is 422
 * and names the field: a property nobody asked for, or a value of the wrong kind.
 */
final class UnreadableBody {

    private UnreadableBody() {}

    static Problem explain(HttpMessageNotReadableException exception) {
        return exception.getCause() instanceof JsonMappingException mapping && !isBroken(mapping)
                ? Problem.invalid(errors(mapping))
                : Problem.of(ProblemKind.MALFORMED_BODY);
    }

    /** Without a path there is no field to name: trailing tokens, or a list where an object belongs. */
    private static boolean isBroken(JsonMappingException mapping) {
        return mapping.getPath().isEmpty()
                || (mapping.getCause() instanceof JsonProcessingException parsing
                        && !(parsing instanceof InputCoercionException));
    }

    private static List<FieldError> errors(JsonMappingException mapping) {
        if (mapping.getCause() instanceof InvalidInput wrong) {
            return wrong.errors();
        }
        String code = mapping instanceof UnrecognizedPropertyException ? "unknownField" : "unreadable";
        return List.of(FieldError.of(path(mapping.getPath()), code));
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
