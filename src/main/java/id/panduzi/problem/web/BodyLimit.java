package id.panduzi.problem.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.util.MimeTypeUtils;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Reads every body sent to the API, except file uploads, before anything else does: no more bytes than allowed, whether
 * announced or sent in chunks, and nothing but UTF-8. Comes after the security filters, so strangers are turned away
 * unread.
 */
@Component
class BodyLimit extends OncePerRequestFilter implements Ordered {

    private final Problems problems;
    private final int most;

    BodyLimit(Problems problems, ApiSettings settings) {
        this.problems = problems;
        this.most = settings.maxJsonBytes();
    }

    @Override
    public int getOrder() {
        return 0;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String type = request.getContentType();
        return !ApiRequests.covers(request)
                || (type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/"));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        byte[] body = request.getContentLengthLong() > most
                ? new byte[0]
                : request.getInputStream().readNBytes(most + 1);
        Optional<ProblemKind> refusal = refusal(request, body);
        if (refusal.isPresent()) {
            problems.write(request, response, refusal.get());
        } else {
            chain.doFilter(new ReadRequest(request, body), response);
        }
    }

    private Optional<ProblemKind> refusal(HttpServletRequest request, byte[] body) {
        if (body.length > most || request.getContentLengthLong() > most) {
            return Optional.of(ProblemKind.TOO_LARGE);
        }
        if (!claimsUtf8(request.getContentType())) {
            return Optional.of(ProblemKind.UNSUPPORTED_MEDIA_TYPE);
        }
        return isText(body) ? Optional.empty() : Optional.of(ProblemKind.MALFORMED_BODY);
    }

    /** True also where no other encoding is claimed. */
    private static boolean claimsUtf8(@Nullable String contentType) {
        try {
            Charset claimed = contentType == null
                    ? null
                    : MimeTypeUtils.parseMimeType(contentType).getCharset();
            return claimed == null || claimed.equals(StandardCharsets.UTF_8);
        } catch (IllegalArgumentException unknown) {
            return false;
        }
    }

    /** Strict UTF-8 without NUL, which also keeps a JSON reader from guessing at UTF-16 and UTF-32. */
    private static boolean isText(byte[] body) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body))
                    .chars()
                    .noneMatch(sign -> sign == 0);
        } catch (CharacterCodingException notUtf8) {
            return false;
        }
    }
}
