package id.panduzi.problem.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/** Shows people the error page of a refusal that their page did not deal with itself. */
@Component
class PageExceptions implements HandlerExceptionResolver, Ordered {

    /** After Spring's own resolvers, which know what to do with a malformed parameter. */
    @Override
    public int getOrder() {
        return 1;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception exception) {
        Optional<Problem> problem = response.isCommitted() ? Optional.empty() : Explanations.of(exception);
        problem.ifPresent(known -> send(response, known.kind()));
        return problem.isPresent() ? new ModelAndView() : null;
    }

    private static void send(HttpServletResponse response, ProblemKind kind) {
        try {
            response.sendError(kind.status().value());
        } catch (IOException callerIsGone) {
            throw new UncheckedIOException(callerIsGone);
        }
    }
}
