package id.panduzi.problem.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.web.servlet.error.AbstractErrorController;
import org.springframework.boot.web.servlet.error.ErrorAttributes;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * Where the server sends what nobody caught. People get the page {@code error}, which has words of its own for
 * what they can do something about, with {@code status}, {@code reference} and perhaps {@code limit} in its model; systems get a problem.
 */
@Controller
class ErrorPages extends AbstractErrorController {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorPages.class);

    private final Problems problems;

    ErrorPages(ErrorAttributes attributes, Problems problems) {
        super(attributes);
        this.problems = problems;
    }

    @RequestMapping("${server.error.path:/error}")
    @Nullable ModelAndView show(HttpServletRequest request, HttpServletResponse response) throws IOException {
        HttpStatus status = isCalledByServer(request) ? getStatus(request) : HttpStatus.NOT_FOUND;
        String reference = Reference.of(request);
        log(request, status, reference);
        if (isApi(request)) {
            problems.write(request, response, problem(status, reference));
            return null;
        }
        response.setStatus(status.value());
        ModelAndView page = new ModelAndView("error", Map.of("status", status.value(), Reference.NAME, reference));
        return page.addObject(FormLimit.MOST, request.getAttribute(FormLimit.MOST));
    }

    private static Problem problem(HttpStatus status, String reference) {
        return ProblemKind.of(status.value())
                .filter(kind -> kind != ProblemKind.FAILURE)
                .map(Problem::of)
                .orElseGet(() -> Problem.failure(reference));
    }

    private static boolean isCalledByServer(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) != null;
    }

    private static boolean isApi(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String path
                && ApiRequests.isApi(path.substring(request.getContextPath().length()));
    }

    private static void log(HttpServletRequest request, HttpStatus status, String reference) {
        Object path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        if (status.is5xxServerError()) {
            Throwable cause = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
            LOG.error("Failure {} at {} {}", reference, request.getMethod(), path, cause);
        } else {
            LOG.info("Refusal {} with status {} at {} {}", reference, status.value(), request.getMethod(), path);
        }
    }
}
