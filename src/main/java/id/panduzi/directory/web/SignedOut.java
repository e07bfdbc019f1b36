package id.panduzi.directory.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.LogoutHandler;

/** Ends a session. What another person typed does not end with it: its author gets it back by signing in next. */
class SignedOut implements LogoutHandler {

    @Override
    public void logout(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication) {
        HttpSession session = request.getSession(false);
        if (session == null) {
            return;
        }
        String mine = Author.mark(authentication == null ? "" : authentication.getName());
        Optional<InterruptedForm> kept = InterruptedForm.keptIn(session);
        session.invalidate();
        kept.filter(form -> !form.author().equals(mine)).ifPresent(form -> form.keepIn(request.getSession()));
    }
}
