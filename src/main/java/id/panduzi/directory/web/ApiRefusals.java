package id.panduzi.directory.web;

import id.panduzi.problem.web.ProblemKind;
import id.panduzi.problem.web.Problems;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
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

/** Turns callers of the API away: strangers with 401, the signed-in with 403, or 404 where no path is listed. */
@Component
class ApiRefusals implements AuthenticationEntryPoint, AccessDeniedHandler {

    private static final AuthorizationDecision NOT_LISTED = new AuthorizationDecision(false);

    private final Problems problems;

    ApiRefusals(Problems problems) {
        this.problems = problems;
    }

    /** The rule for paths that nobody listed: closed to everybody, and to the signed-in as if they were not there. */
    static AuthorizationDecision isNotListed(Supplier<Authentication> caller, RequestAuthorizationContext request) {
        return NOT_LISTED;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException cause)
            throws IOException {
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
