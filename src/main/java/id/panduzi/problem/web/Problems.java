package id.panduzi.problem.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.panduzi.problem.FieldError;
import id.panduzi.problem.Reason;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/**
 * Writes refusals as RFC 9457 {@code application/problem+json} in the language of the caller. Works in filters as well
 * as behind controllers, and whatever the caller said to accept: a refusal that cannot be read helps nobody.
 */
@Component
public class Problems {

    private static final int LONGEST_NAME = 200;

    private final ObjectMapper json;
    private final MessageSource messages;
    private final LocaleResolver locales;

    Problems(ObjectMapper json, MessageSource messages, LocaleResolver locales) {
        this.json = json;
        this.messages = messages;
        this.locales = locales;
    }

    /** Answers the request with a problem of this kind; {@code arguments} are what its detail names. */
    public void write(HttpServletRequest request, HttpServletResponse response, ProblemKind kind, Object... arguments)
            throws IOException {
        write(request, response, Problem.of(kind, arguments));
    }

    void write(HttpServletRequest request, HttpServletResponse response, Problem problem) throws IOException {
        Locale locale = locales.resolveLocale(request);
        byte[] body = json.writeValueAsBytes(inWords(problem, locale, instance(request)));
        response.setStatus(problem.kind().status().value());
        problem.headers().forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, locale.toLanguageTag());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    private ProblemDetail inWords(Problem problem, Locale locale, URI instance) {
        ProblemDetail detail = ProblemDetail.forStatus(problem.kind().status());
        String key = "problem." + problem.kind().slug();
        detail.setType(problem.kind().type());
        detail.setTitle(messages.getMessage(key + ".title", null, locale));
        detail.setDetail(detail(problem, key, locale));
        detail.setInstance(instance);
        problem.more().forEach(detail::setProperty);
        if (!problem.errors().isEmpty()) {
            detail.setProperty("errors", inWords(problem.errors(), locale));
        }
        return detail;
    }

    private String detail(Problem problem, String key, Locale locale) {
        Reason reason = problem.reason();
        return reason == null
                ? messages.getMessage(key + ".detail", problem.arguments().toArray(), locale)
                : messages.getMessage(
                        "error." + reason.code(), reason.arguments().toArray(), locale);
    }

    private List<WrongField> inWords(List<FieldError> errors, Locale locale) {
        return errors.stream()
                .map(error -> new WrongField(shortened(error.field()), error.code(), sentence(error, locale)))
                .toList();
    }

    private @Nullable String sentence(FieldError error, Locale locale) {
        Object[] arguments = error.arguments().stream().map(Problems::shortened).toArray();
        return messages.getMessage("error." + error.code(), arguments, error.code(), locale);
    }

    private static Object shortened(Object argument) {
        if (argument instanceof Reason reason) {
            List<Object> named =
                    reason.arguments().stream().map(Problems::shortened).toList();
            return new Reason(reason.code(), named);
        }
        return argument instanceof String text ? shortened(text) : argument;
    }

    /** What was sent may be of any length; what we send back is not. */
    private static String shortened(String text) {
        return text.length() <= LONGEST_NAME ? text : text.substring(0, LONGEST_NAME) + "…";
    }

    private static URI instance(HttpServletRequest request) {
        Object original = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        String path = original instanceof String text ? text : request.getRequestURI();
        String decoded = UriUtils.decode(path, StandardCharsets.UTF_8);
        return UriComponentsBuilder.newInstance().path(decoded).build().encode().toUri();
    }

    private record WrongField(
            String field, String code, @Nullable String message) {}
}
