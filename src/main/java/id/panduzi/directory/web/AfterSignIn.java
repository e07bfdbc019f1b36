package id.panduzi.directory.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.savedrequest.RequestCache;

/** Goes to what was interrupted, else to the page first asked for, else home. */
class AfterSignIn extends SavedRequestAwareAuthenticationSuccessHandler {

    AfterSignIn(RequestCache pageFirstAskedFor) {
        setRequestCache(pageFirstAskedFor);
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException, ServletException {
        if (InterruptedForm.keptIn(request.getSession()).isPresent()) {
            getRedirectStrategy().sendRedirect(request, response, KeptFormPage.ADDRESS);
        } else {
            super.onAuthenticationSuccess(request, response, authentication);
        }
    }
}
