package id.panduzi.problem.web;

import jakarta.servlet.http.Cookie;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.util.HtmlUtils;

/** The error page for browsers where the server itself refuses, and neither templates nor sign-in are at hand. */
final class PlainPage {

    private static final String PAGE =
            """
            <!doctype html>
            <html lang="%1$s" class="govuk-template">
            <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
            <title>%2$s – Pandu ZI</title><link rel="stylesheet" href="/assets/app.css"></head>
            <body class="govuk-template__body"><div class="govuk-width-container pz-content"><main>
            <h1 class="govuk-heading-l">%2$s</h1><p class="govuk-body">%3$s</p><p class="govuk-body">%4$s</p>
            <p class="govuk-body"><a class="govuk-link" href="/">%5$s</a></p>
            </main></div></body></html>
            """;

    private PlainPage() {}

    /** Systems, and whoever does not say what they understand, get a problem. */
    static boolean isFor(Request request) {
        String accepted = Objects.requireNonNullElse(request.getHeader(HttpHeaders.ACCEPT), "");
        String path = Objects.requireNonNullElse(request.getRequestURI(), "");
        return accepted.contains(MediaType.TEXT_HTML_VALUE) && !ApiRequests.isApi(path);
    }

    static void write(Request request, Response response, int status) throws IOException {
        Locale language = language(request);
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, language.getLanguage());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.getReporter().write(page(status, language));
        response.finishResponse();
    }

    private static String page(int status, Locale language) {
        ResourceBundle words = ResourceBundle.getBundle("messages/messages", language);
        String key = words.containsKey("failure." + status + ".title") ? "failure." + status : "failure";
        return PAGE.formatted(
                language.getLanguage(),
                word(words, key + ".title"),
                word(words, key + ".why"),
                word(words, key + ".next"),
                word(words, "failure.home"));
    }

    private static String word(ResourceBundle words, String key) {
        return HtmlUtils.htmlEscape(words.getString(key), "UTF-8");
    }

    /** As people chose it; the cookie's name is that of the parameter by which they did. */
    private static Locale language(Request request) {
        Cookie[] cookies = Objects.requireNonNullElse(request.getCookies(), new Cookie[0]);
        boolean english = Arrays.stream(cookies)
                .anyMatch(cookie ->
                        cookie.getName().equals("lang") && cookie.getValue().equals("en"));
        return english ? Locale.ENGLISH : new Locale("id");
    }
}
