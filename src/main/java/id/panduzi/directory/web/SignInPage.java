package id.panduzi.directory.web;

import id.panduzi.directory.DemoMode;
import id.panduzi.directory.DemoPeople;
import id.panduzi.directory.SignedIn;
import id.panduzi.problem.FieldError;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page in front of all pages. In demo mode it offers every demo account with a button each, those of an
 * agency folded away. */
@Controller
class SignInPage {

    /** Where the security filters pass a sign-in on that failed; the browser stays at {@code /sign-in}. */
    static final String FAILED = "/sign-in/failed";

    /** Where a sign-in is passed on whose page is older than the session. */
    static final String TOO_OLD = "/sign-in/too-old";

    private final DemoPeople demoPeople;

    SignInPage(DemoPeople demoPeople) {
        this.demoPeople = demoPeople;
    }

    @GetMapping("/sign-in")
    String show(
            @AuthenticationPrincipal @Nullable SignedIn me,
            @RequestParam(name = "signed-out", required = false) @Nullable String signedOut,
            @RequestParam(name = "session-ended", required = false) @Nullable String sessionEnded,
            Model model) {
        if (signedOut != null) {
            model.addAttribute("notice", "signIn.signedOut");
        } else if (sessionEnded != null) {
            model.addAttribute("notice", "signIn.sessionEnded");
        }
        return me == null ? page(model, "", List.of()) : "redirect:/";
    }

    /** The same words for unknown usernames and for wrong passwords. */
    @PostMapping(FAILED)
    String failed(@RequestParam(defaultValue = "") String username, HttpServletResponse response, Model model) {
        response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        return page(model, username, List.of(FieldError.of("username", "signIn")));
    }

    /** Somebody who is signed in by now has what they wanted; anyone else tries once more on a fresh page. */
    @PostMapping(TOO_OLD)
    String tooOld(
            @AuthenticationPrincipal @Nullable SignedIn me,
            @RequestParam(defaultValue = "") String username,
            HttpServletResponse response,
            Model model) {
        response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        return me == null ? page(model, username, List.of(FieldError.of("password", "pageTooOld"))) : "redirect:/";
    }

    private String page(Model model, String username, List<FieldError> errors) {
        model.addAttribute("form", Map.of("username", username));
        model.addAttribute("errors", errors);
        model.addAttribute("demoPassword", DemoMode.PASSWORD);
        model.addAttribute("demo", demoPeople.offered());
        return "directory/sign-in";
    }
}
