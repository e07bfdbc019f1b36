package id.panduzi.problem.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
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
        if (request.getContentLengthLong() > most) {
            problems.write(request, response, ProblemKind.TOO_LARGE, most);
            return;
        }
        byte[] body = request.getInputStream().readNBytes(most + 1);
        if (body.length > most) {
            problems.write(request, response, ProblemKind.TOO_LARGE, most);
        } else if (!isText(body)) {
            problems.write(request, response, ProblemKind.MALFORMED_BODY);
        } else {
            chain.doFilter(new ReadRequest(request, body), response);
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
