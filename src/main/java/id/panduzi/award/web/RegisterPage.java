package id.panduzi.award.web;

import id.panduzi.award.Register;
import id.panduzi.award.RegisterSearch;
import id.panduzi.award.RegisteredAward;
import id.panduzi.criterion.Award;
import id.panduzi.directory.SignedIn;
import id.panduzi.problem.InvalidInput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Who holds WBK or WBBM, and who held it; open to everybody, and without a session for strangers. */
@Controller
class RegisterPage {

    private static final int PAGE = 25;
    private static final Duration FRESH = Duration.ofMinutes(1);

    private final Register register;

    RegisterPage(Register register) {
        this.register = register;
    }

    @GetMapping("/register")
    String show(
            @ModelAttribute("form") RegisterQuery query,
            @AuthenticationPrincipal @Nullable SignedIn me,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        model.addAttribute("awards", Award.values());
        try {
            list(query.understood(), query, model);
            remember(me, request, response);
        } catch (InvalidInput wrong) {
            response.setStatus(422);
            model.addAttribute("errors", wrong.errors());
            model.addAttribute("found", List.of());
        }
        return "award/register";
    }

    private void list(RegisterSearch search, RegisterQuery query, Model model) {
        String cursor = query.cursor() == null || query.cursor().isBlank() ? null : query.cursor();
        List<RegisteredAward> found = register.search(search, cursor, PAGE + 1);
        List<RegisteredAward> page = found.subList(0, Math.min(PAGE, found.size()));
        model.addAttribute("found", page);
        if (found.size() > PAGE) {
            model.addAttribute("next", query.after(page.get(PAGE - 1).certificate()));
        }
    }

    /** Strangers may see it for a minute without asking again; whoever chose a language or signed in gets it anew. */
    private static void remember(@Nullable SignedIn me, HttpServletRequest request, HttpServletResponse response) {
        if (me == null && request.getParameter("lang") == null) {
            response.setHeader(
                    HttpHeaders.CACHE_CONTROL,
                    CacheControl.maxAge(FRESH).cachePublic().getHeaderValue());
            response.setHeader(HttpHeaders.VARY, HttpHeaders.COOKIE);
        }
    }
}
