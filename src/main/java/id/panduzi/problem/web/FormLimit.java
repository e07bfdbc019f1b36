package id.panduzi.problem.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.autoconfigure.web.ServerProperties;
import org.springframework.core.Ordered;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Tells people that their form is too large, and how large it may be. Without it the server would read nothing of the
 * form, its token neither, and it would look as if it came from elsewhere. Hence before the security filters.
 */
@Component
class FormLimit extends OncePerRequestFilter implements Ordered {

    /** Name of the request attribute: the most megabytes that would have been taken. */
    static final String MOST = "limit";

    /** Of a body that is read to its end all the same, since browsers show no answer before they have sent all. */
    private static final long HEARD_OUT = DataSize.ofMegabytes(32).toBytes();

    private final DataSize most;

    FormLimit(ServerProperties server) {
        this.most = server.getTomcat().getMaxHttpFormPostSize();
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE + 100;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String type = String.valueOf(request.getContentType());
        return ApiRequests.covers(request)
                || !type.startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE)
                || request.getContentLengthLong() <= most.toBytes();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getContentLengthLong() <= HEARD_OUT) {
            hearOut(request.getInputStream());
        }
        request.setAttribute(MOST, most.toMegabytes());
        response.sendError(HttpStatus.PAYLOAD_TOO_LARGE.value());
    }

    private static void hearOut(ServletInputStream body) throws IOException {
        byte[] unread = new byte[8192];
        while (body.read(unread) >= 0) {
            // what comes is not kept
        }
    }
}
