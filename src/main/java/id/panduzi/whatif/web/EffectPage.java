package id.panduzi.whatif.web;

import id.panduzi.criterion.Award;
import id.panduzi.criterion.web.Wording;
import id.panduzi.directory.AgencyId;
import id.panduzi.directory.SignedIn;
import id.panduzi.drafting.web.DraftHead;
import id.panduzi.whatif.ChangedCase;
import id.panduzi.whatif.ChangedCases;
import id.panduzi.whatif.Effect;
import id.panduzi.whatif.Trial;
import id.panduzi.whatif.Trials;
import id.panduzi.whatif.Turn;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What rules would do to all past and running cases: by numbers and by name. */
@Controller
@RequestMapping({TriedRules.RULESET, TriedRules.DRAFT})
class EffectPage {

    private static final int NAMES_ON_A_PAGE = 50;

    private final TriedRules rules;
    private final Trials trials;
    private final ChangedCases cases;
    private final LimitQuestions limits;
    private final MessageSource messages;

    EffectPage(TriedRules rules, Trials trials, ChangedCases cases, LimitQuestions limits, MessageSource messages) {
        this.rules = rules;
        this.trials = trials;
        this.cases = cases;
        this.limits = limits;
        this.messages = messages;
    }

    @GetMapping
    String show(
            @PathVariable Map<String, String> path,
            NamesQuery query,
            LimitQuery moved,
            @AuthenticationPrincipal SignedIn me,
            Model model,
            Locale locale) {
        Tried tried = rules.at(path, me);
        head(tried, me, model, locale).flatMap(Trial::effect).ifPresent(effect -> {
            EffectView view = view(tried, effect, me, locale);
            model.addAttribute("view", view);
            names(tried, query, view, me, model);
            limits.ask(tried, moved, me, model, locale);
        });
        return "whatif/effect";
    }

    /** The short form, for the page on which the rules are written. */
    @GetMapping("/box")
    String box(
            @PathVariable Map<String, String> path, @AuthenticationPrincipal SignedIn me, Model model, Locale locale) {
        Tried tried = rules.at(path, me);
        head(tried, me, model, locale)
                .flatMap(Trial::effect)
                .ifPresent(effect -> model.addAttribute("view", view(tried, effect, me, locale)));
        return "whatif/box";
    }

    /** How far it is; once it is no longer at it, the page around is out of date. */
    @GetMapping("/progress")
    String progress(
            @PathVariable Map<String, String> path,
            @AuthenticationPrincipal SignedIn me,
            HttpServletResponse response,
            Model model,
            Locale locale) {
        if (head(rules.at(path, me), me, model, locale).filter(Trial::isRunning).isEmpty()) {
            response.setHeader("HX-Refresh", "true");
        }
        return "whatif/progress";
    }

    @PostMapping
    String begin(@PathVariable Map<String, String> path, @AuthenticationPrincipal SignedIn me) {
        Tried tried = rules.at(path, me);
        trials.begin(tried.candidate(), me);
        return "redirect:" + tried.address();
    }

    @PostMapping("/cancel")
    String cancel(
            @PathVariable Map<String, String> path, @RequestParam UUID trial, @AuthenticationPrincipal SignedIn me) {
        trials.cancel(trial, me);
        return "redirect:" + rules.at(path, me).address();
    }

    private Optional<Trial> head(Tried tried, SignedIn me, Model model, Locale locale) {
        Wording words = new Wording(messages, locale);
        model.addAttribute("tried", tried);
        model.addAttribute("since", tried.since(words));
        model.addAttribute(
                "draft",
                tried.draft().map(draft -> DraftHead.of(draft, me, words)).orElse(null));
        Optional<Trial> newest = tried.sound().flatMap(candidate -> trials.newest(candidate, me));
        model.addAttribute("trial", newest.orElse(null));
        newest.ifPresent(trial -> {
            model.addAttribute("outdated", !trial.isOf(tried.candidate()));
            model.addAttribute("when", words.moment(trial.askedAt()));
        });
        return newest;
    }

    private EffectView view(Tried tried, Effect effect, SignedIn me, Locale locale) {
        List<AgencyId> changed = effect.agencies().stream()
                .filter(share -> share.changes() > 0)
                .map(share -> new AgencyId(UUID.fromString(share.key())))
                .toList();
        return new EffectView(effect, cases.agencies(changed, me), tried.limits(new Wording(messages, locale)));
    }

    private void names(Tried tried, NamesQuery query, EffectView view, SignedIn me, Model model) {
        Trial trial = trials.newest(tried.candidate(), me).orElseThrow();
        List<ChangedCase> found = cases.of(trial.id(), query.filter(), query.cursor(), NAMES_ON_A_PAGE + 1, me);
        List<ChangedCase> shown = found.subList(0, Math.min(NAMES_ON_A_PAGE, found.size()));
        model.addAttribute("query", query);
        model.addAttribute("turns", Turn.values());
        model.addAttribute("awards", Award.values());
        model.addAttribute(
                "names",
                shown.stream().map(about -> NameRow.of(about, view, me)).toList());
        if (found.size() > shown.size()) {
            String last = shown.get(shown.size() - 1).cursor();
            model.addAttribute("next", query.address(tried.address(), last));
        }
    }
}
