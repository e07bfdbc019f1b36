package id.panduzi.workplace;

import id.panduzi.problem.web.ApiRequests;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.WebUtils;

/**
 * Indonesian and English. Systems choose with every call, by {@code Accept-Language}; people choose once, by {@code
 * ?lang=}, and a cookie remembers it for a year. Without a choice it is Indonesian, whatever the browser prefers: the
 * rules are.
 */
@Component("localeResolver")
public class Languages implements LocaleResolver {

    public static final Locale INDONESIAN = new Locale("id");

    /** The name of the parameter and of the cookie. */
    public static final String NAME = "lang";

    /** The languages spoken, the usual one first. */
    public static final List<Locale> ALL = List.of(INDONESIAN, Locale.ENGLISH);

    private static final Duration REMEMBERED = Duration.ofDays(365);
    private static final String CHOSEN = Languages.class.getName();

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        if (ApiRequests.covers(request)) {
            return accepted(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        }
        return request.getAttribute(CHOSEN) instanceof Locale chosen ? chosen : remembered(request);
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        Locale chosen = ALL.contains(locale) ? Objects.requireNonNull(locale) : INDONESIAN;
        request.setAttribute(CHOSEN, chosen);
        if (response != null) {
            response.addHeader(HttpHeaders.SET_COOKIE, cookie(chosen, request.isSecure()));
        }
    }

    /** The language that goes by this tag; empty if we do not speak it. */
    static Optional<Locale> of(@Nullable String tag) {
        return ALL.stream()
                .filter(language -> language.getLanguage().equals(tag))
                .findFirst();
    }

    private static Locale remembered(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, NAME))
                .flatMap(cookie -> of(cookie.getValue()))
                .orElse(INDONESIAN);
    }

    private static Locale accepted(@Nullable String header) {
        try {
            List<Locale.LanguageRange> wanted = Locale.LanguageRange.parse(Objects.requireNonNullElse(header, "id"));
            return Objects.requireNonNullElse(Locale.lookup(wanted, ALL), INDONESIAN);
        } catch (IllegalArgumentException malformed) {
            return INDONESIAN;
        }
    }

    private static String cookie(Locale language, boolean secure) {
        return ResponseCookie.from(NAME, language.getLanguage())
                .path("/")
                .maxAge(REMEMBERED)
                .secure(secure)
                .httpOnly(true)
                .sameSite("Lax")
                .build()
                .toString();
    }
}
