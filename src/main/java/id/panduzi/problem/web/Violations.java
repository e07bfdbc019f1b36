package id.panduzi.problem.web;

import id.panduzi.problem.FieldError;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.util.StringUtils;
import org.springframework.validation.BindingResult;
import org.springframework.validation.ObjectError;
import org.springframework.validation.method.ParameterErrors;
import org.springframework.validation.method.ParameterValidationResult;
import org.springframework.web.method.annotation.HandlerMethodValidationException;

/** What Bean Validation found wrong, in the API's words: the constraint's name is the code, {@code required} for none. */
final class Violations {

    private static final Map<String, String> CODES =
            Map.of("NotNull", "required", "NotBlank", "required", "NotEmpty", "required", "typeMismatch", "unreadable");

    private Violations() {}

    static Problem of(BindingResult result) {
        return Problem.invalid(
                result.getAllErrors().stream().map(Violations::error).toList());
    }

    static Problem of(HandlerMethodValidationException exception) {
        return Problem.invalid(exception.getParameterValidationResults().stream()
                .flatMap(Violations::errors)
                .toList());
    }

    static Problem of(ConstraintViolationException exception) {
        return Problem.invalid(exception.getConstraintViolations().stream()
                .map(Violations::error)
                .toList());
    }

    private static Stream<FieldError> errors(ParameterValidationResult result) {
        if (result instanceof ParameterErrors errors) {
            return errors.getAllErrors().stream().map(Violations::error);
        }
        String name = Objects.requireNonNullElse(result.getMethodParameter().getParameterName(), "");
        return result.getResolvableErrors().stream().map(error -> FieldError.of(name, code(lastCode(error))));
    }

    private static FieldError error(ObjectError error) {
        String field = error instanceof org.springframework.validation.FieldError wrong ? wrong.getField() : "";
        return FieldError.of(field, code(error.getCode()));
    }

    private static FieldError error(ConstraintViolation<?> violation) {
        String field = StreamSupport.stream(violation.getPropertyPath().spliterator(), false)
                .map(Path.Node::getName)
                .filter(Objects::nonNull)
                .reduce("", (path, name) -> name);
        Class<?> constraint =
                violation.getConstraintDescriptor().getAnnotation().annotationType();
        return FieldError.of(field, code(constraint.getSimpleName()));
    }

    private static @Nullable String lastCode(MessageSourceResolvable error) {
        String[] codes = error.getCodes();
        return codes == null || codes.length == 0 ? null : codes[codes.length - 1];
    }

    private static String code(@Nullable String constraint) {
        String name = Objects.requireNonNullElse(constraint, "unreadable");
        return CODES.getOrDefault(name, StringUtils.uncapitalize(name));
    }
}
