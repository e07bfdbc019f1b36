package id.panduzi.directory.web;

import id.panduzi.digest.Sha256;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.DefaultCsrfToken;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;

/**
 * Gives forms tokens that say to whom they were shown, by a mark from which no name can be read. So what was typed in a
 * form that outlived its session is given back to nobody else, whoever signed in in the same browser since. The mark
 * opens no door: only a token of the session at hand does.
 */
final class Author implements CsrfTokenRepository {

    /** Enough of a digest to tell people apart; tokens are to stay short ({@link UploadBegun}). */
    private static final int MARK = 32;

    private static final Pattern TOKEN = Pattern.compile("([0-9a-f]{32})\\.[0-9a-f-]{36}");

    private final HttpSessionCsrfTokenRepository session = new HttpSessionCsrfTokenRepository();

    @Override
    public CsrfToken generateToken(HttpServletRequest request) {
        CsrfToken plain = session.generateToken(request);
        Authentication present = SecurityContextHolder.getContext().getAuthentication();
        String mark = mark(present == null ? "" : present.getName());
        return new DefaultCsrfToken(plain.getHeaderName(), plain.getParameterName(), mark + "." + UUID.randomUUID());
    }

    @Override
    public void saveToken(@Nullable CsrfToken token, HttpServletRequest request, HttpServletResponse response) {
        session.saveToken(token, request, response);
    }

    @Override
    public @Nullable CsrfToken loadToken(HttpServletRequest request) {
        return session.loadToken(request);
    }

    /** Whom this mark stands for is not to be seen, but whether it stands for that one. */
    static String mark(String username) {
        return Sha256.of(username).substring(0, MARK);
    }

    /** The mark of whoever was shown the form that is sent; empty for what is no token of ours. */
    static String of(HttpServletRequest request) {
        String header = request.getHeader("X-CSRF-TOKEN");
        String sent = header == null ? request.getParameter("_csrf") : header;
        Matcher token = TOKEN.matcher(unmasked(sent == null ? "" : sent));
        return token.matches() ? token.group(1) : "";
    }

    /** Spring Security masks a token anew for each page: random bytes, then as many that are the token's under that mask. */
    private static String unmasked(String sent) {
        try {
            byte[] both = Base64.getUrlDecoder().decode(sent);
            byte[] token = new byte[both.length / 2];
            for (int at = 0; at < token.length; at++) {
                token[at] = (byte) (both[at] ^ both[token.length + at]);
            }
            return new String(token, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException noToken) {
            return "";
        }
    }
}
