package id.panduzi.directory.web;

import id.panduzi.digest.Sha256;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/**
 * Who signed in last in a browser, as a mark in a cookie that outlives the session: so that what was typed when a session
 * ended is given back to nobody else. It opens no door, and no name can be read from it.
 */
final class Author {

    private static final String COOKIE = "author";

    private Author() {}

    static void remember(String username, HttpServletRequest request, HttpServletResponse response) {
        ResponseCookie cookie = ResponseCookie.from(COOKIE, Sha256.of(username))
                .path("/")
                .secure(request.isSecure())
                .httpOnly(true)
                .sameSite("Lax")
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    /** The mark of whoever signed in last; empty in a browser that nobody used yet. */
    static Optional<String> of(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, COOKIE)).map(cookie -> cookie.getValue());
    }
}
