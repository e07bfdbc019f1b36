package id.panduzi.directory.web;

import id.panduzi.directory.SignedIn;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** Shows what was typed when the session ended, to be sent again or thrown away; to nobody but who typed it. */
@Controller
class KeptFormPage {

    static final String ADDRESS = "/sign-in/kept";

    /** Where somebody is led who sent a form that another person was shown. */
    static final String OF_ANOTHER = "/sign-in/another";

    @GetMapping(ADDRESS)
    String show(@AuthenticationPrincipal SignedIn me, HttpSession session, Model model) {
        Optional<InterruptedForm> form = InterruptedForm.keptIn(session, me.username());
        form.ifPresent(kept -> model.addAttribute("kept", kept));
        return form.isPresent() ? "directory/kept-form" : "redirect:/";
    }

    @GetMapping(OF_ANOTHER)
    String explain(HttpSession session, Model model) {
        model.addAttribute("isKept", InterruptedForm.keptIn(session).isPresent());
        return "directory/form-of-another";
    }

    @PostMapping(ADDRESS)
    String throwAway(HttpSession session) {
        InterruptedForm.forget(session);
        return "redirect:/";
    }
}
