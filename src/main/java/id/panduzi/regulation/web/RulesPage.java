package id.panduzi.regulation.web;

import id.panduzi.criterion.Question;
import id.panduzi.regulation.Ruleset;
import id.panduzi.regulation.Rulesets;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** All rulesets, and one of them at a glance; for whoever is signed in. */
@Controller
@RequestMapping("/rules")
class RulesPage {

    private final Rulesets rulesets;
    private final RulesWords words;

    RulesPage(Rulesets rulesets, RulesWords words) {
        this.rulesets = rulesets;
        this.words = words;
    }

    @GetMapping
    String list(Model model, Locale locale) {
        List<RulesetHead> heads = words.heads(locale);
        model.addAttribute("rulesets", heads);
        model.addAttribute("newer", heads.get(0).ruleset().tag());
        model.addAttribute(
                "older", heads.get(Math.min(1, heads.size() - 1)).ruleset().tag());
        return "regulation/rulesets";
    }

    @GetMapping("/{tag}")
    String one(@PathVariable String tag, Model model, Locale locale) {
        Ruleset ruleset = rulesets.get(tag);
        model.addAttribute("head", words.head(ruleset, locale));
        model.addAttribute("tables", RuleTable.values());
        model.addAttribute("eligibility", LimitMatrix.of(Question.ELIGIBILITY, words.limits(ruleset, locale)));
        model.addAttribute("award", LimitMatrix.of(Question.AWARD, words.limits(ruleset, locale)));
        model.addAttribute("parts", SheetPart.of(ruleset.worksheet(), words.in(locale)));
        return "regulation/ruleset";
    }
}
