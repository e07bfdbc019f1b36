package id.panduzi.regulation.web;

import id.panduzi.criterion.Question;
import id.panduzi.regulation.Ruleset;
import id.panduzi.regulation.Rulesets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Two rulesets side by side, and what differs. */
@Controller
class ComparisonPage {

    private final Rulesets rulesets;
    private final RulesWords words;

    ComparisonPage(Rulesets rulesets, RulesWords words) {
        this.rulesets = rulesets;
        this.words = words;
    }

    @GetMapping("/rules/compare")
    String compare(@RequestParam String older, @RequestParam String newer, Model model, Locale locale) {
        Ruleset before = rulesets.get(older);
        Ruleset after = rulesets.get(newer);
        Comparison comparison = new Comparison(words.limits(before, locale), words.limits(after, locale));
        Map<String, List<Comparison.Line>> tables = tables(comparison);
        model.addAttribute("rulesets", words.heads(locale));
        model.addAttribute("older", before.tag().toString());
        model.addAttribute("newer", after.tag().toString());
        model.addAttribute("olderLaw", before.charter().law());
        model.addAttribute("newerLaw", after.charter().law());
        model.addAttribute("tables", tables);
        model.addAttribute("changes", changes(tables));
        return "regulation/comparison";
    }

    private static long changes(Map<String, List<Comparison.Line>> tables) {
        return tables.values().stream()
                .flatMap(List::stream)
                .filter(Comparison.Line::changed)
                .count();
    }

    private static Map<String, List<Comparison.Line>> tables(Comparison comparison) {
        Map<String, List<Comparison.Line>> tables = new LinkedHashMap<>();
        tables.put("ELIGIBILITY", comparison.limits(Question.ELIGIBILITY));
        tables.put("AWARD", comparison.limits(Question.AWARD));
        tables.put("WORKSHEET", comparison.weights());
        tables.put("DEADLINES", comparison.deadlines());
        return tables;
    }
}
