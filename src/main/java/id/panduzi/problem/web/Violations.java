package id.panduzi.problem.web;

import id.panduzi.problem.FieldError;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
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

    private static final Set<String> NO_LIMITS = Set.of("message", "groups", "payload");

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
        return result.getResolvableErrors().stream()
                .map(error -> new FieldError(name, code(lastCode(error)), arguments(error)));
    }

    private static FieldError error(ObjectError error) {
        String field = error instanceof org.springframework.validation.FieldError wrong ? wrong.getField() : "";
        return new FieldError(field, code(error.getCode()), arguments(error));
    }

    private static FieldError error(ConstraintViolation<?> violation) {
        String field = StreamSupport.stream(violation.getPropertyPath().spliterator(), false)
                .map(Path.Node::getName)
                .filter(Objects::nonNull)
                .reduce("", (path, name) -> name);
        Class<?> constraint =
                violation.getConstraintDescriptor().getAnnotation().annotationType();
        return new FieldError(field, code(constraint.getSimpleName()), arguments(violation));
    }

    /** The limits of the constraint in the order of their names; the first argument is the name of the field. */
    private static List<Object> arguments(MessageSourceResolvable error) {
        Object[] arguments = error.getArguments();
        return arguments == null
                ? List.of()
                : Stream.of(arguments).skip(1).filter(Objects::nonNull).toList();
    }

    private static List<Object> arguments(ConstraintViolation<?> violation) {
        Map<String, Object> limits =
                new TreeMap<>(violation.getConstraintDescriptor().getAttributes());
        limits.keySet().removeAll(NO_LIMITS);
        return List.copyOf(limits.values());
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
