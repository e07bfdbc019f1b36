package id.panduzi.directory.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets a form with files carry its token where any form does: in a field, which here must be the first. Its body is a
 * stream that nothing reads before scope and role are checked; in the address the token would stand in every proxy's log.
 * Only the start of the body is looked at, and whoever reads it later reads it from its beginning.
 */
class UploadToken extends OncePerRequestFilter {

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String type = String.valueOf(request.getContentType());
        return !"POST".equals(request.getMethod())
                || !type.regionMatches(true, 0, MediaType.MULTIPART_FORM_DATA_VALUE, 0, 19)
                || request.getHeader("X-CSRF-TOKEN") != null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(UploadBegun.of(request), response);
    }
}
