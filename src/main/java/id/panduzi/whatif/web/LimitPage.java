package id.panduzi.whatif.web;

import id.panduzi.directory.SignedIn;
import java.util.Locale;
import java.util.Map;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The part of the effect's page that answers while a limit is moved; without script the page itself answers. */
@Controller
@RequestMapping({TriedRules.RULESET, TriedRules.DRAFT})
class LimitPage {

    private final TriedRules rules;
    private final LimitQuestions limits;

    LimitPage(TriedRules rules, LimitQuestions limits) {
        this.rules = rules;
        this.limits = limits;
    }

    @GetMapping("/limit")
    String show(
            @PathVariable Map<String, String> path,
            LimitQuery moved,
            @AuthenticationPrincipal SignedIn me,
            Model model,
            Locale locale) {
        limits.ask(rules.at(path, me), moved, me, model, locale);
        return "whatif/limit";
    }
}
