package id.panduzi.directory.web;

import id.panduzi.directory.Accounts;
import id.panduzi.directory.SignedIn;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.savedrequest.RequestCache;

/** Goes to what was interrupted, else to the page first asked for, else home. */
class AfterSignIn extends SavedRequestAwareAuthenticationSuccessHandler {

    private final Accounts accounts;

    AfterSignIn(RequestCache pageFirstAskedFor, Accounts accounts) {
        this.accounts = accounts;
        setRequestCache(pageFirstAskedFor);
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException, ServletException {
        if (authentication.getPrincipal() instanceof SignedIn me) {
            accounts.standing(me.id()).ifPresent(now -> SessionWatch.goOn(request.getSession(), now.stamp()));
        }
        if (InterruptedForm.keptIn(request.getSession(), authentication.getName())
                .isPresent()) {
            getRedirectStrategy().sendRedirect(request, response, KeptFormPage.ADDRESS);
        } else {
            InterruptedForm.forget(request.getSession());
            super.onAuthenticationSuccess(request, response, authentication);
        }
    }
}
