package id.panduzi.directory.web;

import id.panduzi.directory.Accounts;
import id.panduzi.directory.SignedIn;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Optional;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Holds every session against the directory: whoever was shut out or got a new password is out with the next page, new
 * roles count at once, and whoever was given a password chooses another before anything else.
 */
class SessionWatch extends OncePerRequestFilter {

    private static final String STAMP = SessionWatch.class.getName();

    private final Accounts accounts;

    SessionWatch(Accounts accounts) {
        this.accounts = accounts;
    }

    /** This session goes on under a new stamp. */
    static void goOn(HttpSession session, int stamp) {
        session.setAttribute(STAMP, stamp);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/assets/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication present = SecurityContextHolder.getContext().getAuthentication();
        if (present == null || !(present.getPrincipal() instanceof SignedIn me)) {
            chain.doFilter(request, response);
            return;
        }
        HttpSession session = request.getSession();
        Optional<Accounts.Standing> standing = accounts.standing(me.id()).filter(known -> isOf(session, known.stamp()));
        if (standing.isEmpty()) {
            end(session, request, response);
        } else if (standing.get().mustChoosePassword() && !mayWait(request)) {
            response.sendRedirect(AccountPage.ADDRESS);
        } else {
            keepUp(me, standing.get().person(), session);
            chain.doFilter(request, response);
        }
    }

    private static boolean isOf(HttpSession session, int stamp) {
        Object begun = session.getAttribute(STAMP);
        return begun != null && begun.equals(stamp);
    }

    private static void end(HttpSession session, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        session.invalidate();
        SecurityContextHolder.clearContext();
        if (request.getHeader("HX-Request") == null) {
            response.sendRedirect("/sign-in?session-ended");
        } else {
            response.setHeader("HX-Redirect", "/sign-in?session-ended");
        }
    }

    private static boolean mayWait(HttpServletRequest request) {
        String path = request.getRequestURI();
        return path.equals(AccountPage.ADDRESS) || path.equals("/sign-out");
    }

    private static void keepUp(SignedIn before, SignedIn now, HttpSession session) {
        if (before.equals(now)) {
            return;
        }
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(now, null, now.authorities()));
        SecurityContextHolder.setContext(context);
        session.setAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY, context);
    }
}
