package id.panduzi.problem.web;

import id.panduzi.problem.Absent;
import id.panduzi.problem.Conflict;
import id.panduzi.problem.InvalidInput;
import id.panduzi.problem.LostRace;
import id.panduzi.problem.NotAllowed;
import id.panduzi.problem.TooLarge;
import jakarta.validation.ConstraintViolationException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.BindException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;

/** Which problem an exception is. What no line names is our own failure. */
final class Explanations {

    private static final List<Explanation<?>> ALL = List.of(
            explain(InvalidInput.class, wrong -> Problem.invalid(wrong.errors())),
            explain(Absent.class, absent -> Problem.of(ProblemKind.ABSENT)),
            explain(NotAllowed.class, Problem::notAllowed),
            explain(Conflict.class, Problem::conflict),
            explain(TooLarge.class, large -> Problem.of(ProblemKind.TOO_LARGE)),
            explain(ConcurrencyFailureException.class, lostRace -> Problem.of(ProblemKind.CONFLICT)),
            explain(HttpMessageNotReadableException.class, UnreadableBody::explain),
            explain(MethodArgumentNotValidException.class, wrong -> Violations.of(wrong.getBindingResult())),
            explain(BindException.class, wrong -> Violations.of(wrong.getBindingResult())),
            explain(HandlerMethodValidationException.class, Violations::of),
            explain(ConstraintViolationException.class, Violations::of),
            explain(MaxUploadSizeExceededException.class, large -> Problem.of(ProblemKind.TOO_LARGE)),
            explain(MultipartException.class, noBoundary -> Problem.of(ProblemKind.MALFORMED_REQUEST)),
            explain(TypeMismatchException.class, wrong -> parameter(wrong.getPropertyName())),
            explain(MissingServletRequestParameterException.class, gone -> parameter(gone.getParameterName())),
            explain(MissingRequestHeaderException.class, gone -> parameter(gone.getHeaderName())));

    private Explanations() {}

    static Optional<Problem> of(Exception exception) {
        return ALL.stream()
                .flatMap(explanation -> explanation.of(exception).stream())
                .findFirst()
                .or(() -> lostRace(exception))
                .or(() -> byStatus(exception));
    }

    /** The process engine's database layer has exceptions of its own around those of the driver. */
    private static Optional<Problem> lostRace(Exception exception) {
        return LostRace.isOne(exception) ? Optional.of(Problem.of(ProblemKind.CONFLICT)) : Optional.empty();
    }

    private static Optional<Problem> byStatus(Exception exception) {
        return exception instanceof ErrorResponse response
                ? ProblemKind.of(response.getStatusCode().value())
                        .filter(kind -> kind != ProblemKind.FAILURE)
                        .map(kind -> Problem.of(kind, response.getHeaders()))
                : Optional.empty();
    }

    private static Problem parameter(@Nullable String name) {
        return Problem.of(ProblemKind.MALFORMED_PARAMETER, Objects.requireNonNullElse(name, "?"));
    }

    private static <E extends Exception> Explanation<E> explain(Class<E> type, Function<E, Problem> problem) {
        return new Explanation<>(type, problem);
    }

    private record Explanation<E extends Exception>(Class<E> type, Function<E, Problem> problem) {

        Optional<Problem> of(Exception exception) {
            return type.isInstance(exception) ? Optional.of(problem.apply(type.cast(exception))) : Optional.empty();
        }
    }
}
