package id.panduzi.directory.web;

import id.panduzi.directory.SignedIn;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/**
 * Answers a form whose page is older than the session: signing out has happened already, signing in shows its form
 * again, and what was typed elsewhere is kept until its author has signed in. Anything else refused is refused.
 */
@Component
class SessionEnded implements AccessDeniedHandler {

    private final AccessDeniedHandler refusal = new AccessDeniedHandlerImpl();

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refused)
            throws IOException, ServletException {
        if (!(refused instanceof CsrfException)) {
            refusal.handle(request, response, refused);
        } else if (request.getRequestURI().equals("/sign-out")) {
            response.sendRedirect("/sign-in");
        } else if (request.getRequestURI().equals("/sign-in")) {
            request.getRequestDispatcher(SignInPage.TOO_OLD).forward(request, response);
        } else if (InterruptedForm.keep(request) || isOfAnother(request)) {
            goOn(request, response);
        } else if (request instanceof UploadBegun && !isSignedIn()) {
            response.sendRedirect("/sign-in?session-ended=files");
        } else {
            refusal.handle(request, response, refused);
        }
    }

    /** To the kept form, or to why somebody else's is not sent; who is not signed in comes by the sign-in page. A script is told where to take the browser. */
    private static void goOn(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String next = !isSignedIn()
                ? "/sign-in?session-ended"
                : isOfAnother(request) ? KeptFormPage.OF_ANOTHER : KeptFormPage.ADDRESS;
        if (request.getHeader("HX-Request") == null) {
            response.sendRedirect(next);
        } else {
            response.setHeader("HX-Redirect", next);
        }
    }

    /** The request does not know it yet: forms are checked before it is told who sends them. */
    private static boolean isSignedIn() {
        return present().isPresent();
    }

    /** Filled in by one, sent by another who has signed in in the same browser since. */
    private static boolean isOfAnother(HttpServletRequest request) {
        String author = Author.of(request);
        return !author.isEmpty()
                && present()
                        .filter(me -> !author.equals(Author.mark(me.username())))
                        .isPresent();
    }

    private static Optional<SignedIn> present() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .map(Authentication::getPrincipal)
                .filter(SignedIn.class::isInstance)
                .map(SignedIn.class::cast);
    }
}
