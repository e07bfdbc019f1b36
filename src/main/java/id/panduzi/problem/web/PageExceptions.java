package id.panduzi.problem.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/** Sends people whose request was refused to the error page of its status: 404 for what is absent, 409 for a lost race. */
@Component
class PageExceptions implements HandlerExceptionResolver, Ordered {

    /** Before Spring's own resolvers, which know nothing of our refusals. */
    @Override
    public int getOrder() {
        return -1;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception exception) {
        if (ApiRequests.covers(request) || exception instanceof ErrorResponse || response.isCommitted()) {
            return null;
        }
        Optional<Problem> problem = Explanations.of(exception);
        problem.ifPresent(refusal -> send(response, refusal.kind().status().value()));
        return problem.isPresent() ? new ModelAndView() : null;
    }

    private static void send(HttpServletResponse response, int status) {
        try {
            response.sendError(status);
        } catch (IOException callerIsGone) {
            throw new UncheckedIOException(callerIsGone);
        }
    }
}
