package id.panduzi.problem.web;

import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.HttpStatus;

/**
 * The kinds of refusal that the API knows. Programs may rely on {@link #type()}; its sentences are the messages {@code
 * problem.<slug>.title} and {@code problem.<slug>.detail}.
 */
public enum ProblemKind {
    MALFORMED_REQUEST(HttpStatus.BAD_REQUEST),
    MALFORMED_BODY(HttpStatus.BAD_REQUEST),
    MALFORMED_PARAMETER(HttpStatus.BAD_REQUEST),
    UNKNOWN_CALLER(HttpStatus.UNAUTHORIZED),
    NOT_ALLOWED(HttpStatus.FORBIDDEN),
    PASSWORD_CHANGE_REQUIRED(HttpStatus.FORBIDDEN),
    ABSENT(HttpStatus.NOT_FOUND),
    METHOD_NOT_ALLOWED(HttpStatus.METHOD_NOT_ALLOWED),
    NOT_ACCEPTABLE(HttpStatus.NOT_ACCEPTABLE),
    CONFLICT(HttpStatus.CONFLICT),
    TOO_LARGE(HttpStatus.PAYLOAD_TOO_LARGE),
    UNSUPPORTED_MEDIA_TYPE(HttpStatus.UNSUPPORTED_MEDIA_TYPE),
    INVALID_INPUT(HttpStatus.UNPROCESSABLE_ENTITY),
    TOO_MANY_ATTEMPTS(HttpStatus.TOO_MANY_REQUESTS),
    FAILURE(HttpStatus.INTERNAL_SERVER_ERROR);

    private final HttpStatus status;

    ProblemKind(HttpStatus status) {
        this.status = status;
    }

    /** The first kind with this status, which is also the most general one. */
    static Optional<ProblemKind> of(int status) {
        return Arrays.stream(values())
                .filter(kind -> kind.status.value() == status)
                .findFirst();
    }

    HttpStatus status() {
        return status;
    }

    String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    URI type() {
        return URI.create("urn:panduzi:problem:" + slug());
    }
}
