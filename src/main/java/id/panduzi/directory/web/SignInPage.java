package id.panduzi.directory.web;

import id.panduzi.directory.DemoMode;
import id.panduzi.directory.DemoPeople;
import id.panduzi.directory.SignInLocked;
import id.panduzi.directory.SignedIn;
import id.panduzi.problem.FieldError;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.web.WebAttributes;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** The page in front of all pages. In demo mode it offers every demo account with a button each, those of an
 * agency folded away. */
@Controller
class SignInPage {

    /** Where the security filters pass a sign-in on that failed; the browser stays at {@code /sign-in}. */
    static final String FAILED = "/sign-in/failed";

    /** Where a sign-in is passed on whose page is older than the session. */
    static final String TOO_OLD = "/sign-in/too-old";

    private static final int SECONDS_OF_MINUTE = 60;

    private final DemoPeople demoPeople;
    private final Clock clock;

    SignInPage(DemoPeople demoPeople, Clock clock) {
        this.demoPeople = demoPeople;
        this.clock = clock;
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
            model.addAttribute(
                    "notice", "files".equals(sessionEnded) ? "signIn.sessionEnded.files" : "signIn.sessionEnded");
        }
        return me == null ? page(model, "", List.of()) : "redirect:/";
    }

    /** The same words for unknown usernames and for wrong passwords, and after too many of either. */
    @PostMapping(FAILED)
    String failed(
            @RequestParam(defaultValue = "") String username,
            @RequestAttribute(name = WebAttributes.AUTHENTICATION_EXCEPTION, required = false) @Nullable Exception why,
            HttpServletResponse response,
            Model model) {
        if (why instanceof SignInLocked locked) {
            response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
            return page(model, username, List.of(FieldError.of("username", "signInLocked", minutesTo(locked.until()))));
        }
        response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        return page(model, username, List.of(FieldError.of("username", "signIn")));
    }

    /** Full minutes, so that nobody comes too early. */
    private long minutesTo(Instant until) {
        return Math.max(1, Duration.between(clock.instant(), until).toSeconds() / SECONDS_OF_MINUTE + 1);
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
