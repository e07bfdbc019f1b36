package id.panduzi.directory.web;

import id.panduzi.directory.SignInLocked;
import id.panduzi.problem.web.ProblemKind;
import id.panduzi.problem.web.Problems;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.function.Supplier;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.stereotype.Component;

/** Turns callers of the API away: strangers with 401, or 429 after too many failures, the signed-in with 403, or 404 where no path is listed. */
@Component
class ApiRefusals implements AuthenticationEntryPoint, AccessDeniedHandler {

    private static final AuthorizationDecision NOT_LISTED = new AuthorizationDecision(false);

    private static final long SECONDS_OF_MINUTE = 60;

    private final Problems problems;
    private final Clock clock;

    ApiRefusals(Problems problems, Clock clock) {
        this.problems = problems;
        this.clock = clock;
    }

    /** The rule for paths that nobody listed: closed to everybody, and to the signed-in as if they were not there. */
    static AuthorizationDecision isNotListed(Supplier<Authentication> caller, RequestAuthorizationContext request) {
        return NOT_LISTED;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException cause)
            throws IOException {
        if (cause instanceof SignInLocked locked) {
            long seconds = Math.max(
                    1, Duration.between(clock.instant(), locked.until()).toSeconds());
            response.addHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
            problems.write(
                    request,
                    response,
                    ProblemKind.TOO_MANY_ATTEMPTS,
                    (seconds + SECONDS_OF_MINUTE - 1) / SECONDS_OF_MINUTE);
            return;
        }
        response.addHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"Pandu ZI\", charset=\"UTF-8\"");
        response.addHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"Pandu ZI\"");
        problems.write(request, response, ProblemKind.UNKNOWN_CALLER);
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException cause)
            throws IOException {
        boolean notListed =
                cause instanceof AuthorizationDeniedException denied && denied.getAuthorizationResult() == NOT_LISTED;
        problems.write(request, response, notListed ? ProblemKind.ABSENT : ProblemKind.NOT_ALLOWED);
    }
}
