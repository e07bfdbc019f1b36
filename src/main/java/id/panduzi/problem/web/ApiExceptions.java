package id.panduzi.problem.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/**
 * Turns whatever a request under {@code /api} throws into a problem. Refused access is left to the security filters,
 * which know whether the caller is unknown or not allowed.
 */
@Component
class ApiExceptions implements HandlerExceptionResolver, Ordered {

    private static final Logger LOG = LoggerFactory.getLogger(ApiExceptions.class);

    private final Problems problems;

    ApiExceptions(Problems problems) {
        this.problems = problems;
    }

    /** Before Spring's own resolvers, which would answer with an empty body or an error page. */
    @Override
    public int getOrder() {
        return -1;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception exception) {
        if (!ApiRequests.covers(request) || isLeftToSecurity(exception) || response.isCommitted()) {
            return null;
        }
        try {
            response.resetBuffer();
            problems.write(request, response, explain(request, exception));
        } catch (IOException callerIsGone) {
            throw new UncheckedIOException(callerIsGone);
        }
        return new ModelAndView();
    }

    private static boolean isLeftToSecurity(Exception exception) {
        return exception instanceof AccessDeniedException || exception instanceof AuthenticationException;
    }

    private static Problem explain(HttpServletRequest request, Exception exception) {
        return Explanations.of(exception).orElseGet(() -> {
            String reference = Reference.of(request);
            LOG.error("Failure {} at {} {}", reference, request.getMethod(), request.getRequestURI(), exception);
            return Problem.failure(reference);
        });
    }
}
