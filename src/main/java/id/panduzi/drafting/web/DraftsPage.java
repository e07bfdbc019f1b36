package id.panduzi.drafting.web;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.panduzi.calendar.Capital;
import id.panduzi.criterion.web.Wording;
import id.panduzi.directory.Role;
import id.panduzi.directory.SignedIn;
import id.panduzi.drafting.Draft;
import id.panduzi.drafting.Drafts;
import id.panduzi.drafting.NewDraft;
import id.panduzi.problem.InvalidInput;
import id.panduzi.regulation.Rulesets;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** All drafts, and a new one. */
@Controller
@RequestMapping("/rules/drafts")
class DraftsPage {

    private static final List<String> FIELDS = List.of("basedOn", "law", "lawTitle", "lawVersion", "inForceFrom");

    private final Drafts drafts;
    private final Rulesets rulesets;
    private final DraftDesk desk;
    private final Clock clock;

    DraftsPage(Drafts drafts, Rulesets rulesets, DraftDesk desk, Clock clock) {
        this.drafts = drafts;
        this.rulesets = rulesets;
        this.desk = desk;
        this.clock = clock;
    }

    @GetMapping
    String list(@AuthenticationPrincipal SignedIn me, Model model, Locale locale) {
        Wording words = desk.words(locale);
        model.addAttribute(
                "heads",
                drafts.all(me).stream()
                        .map(draft -> DraftHead.of(draft, me, words))
                        .toList());
        model.addAttribute("mayBegin", me.has(Role.RULE_EDITOR));
        return "drafting/drafts";
    }

    @GetMapping("/new")
    String ask(@RequestParam(defaultValue = "") String basedOn, Model model) {
        String basis =
                rulesets.inForce().map(ruleset -> ruleset.tag().toString()).orElse("");
        return form(Map.of("basedOn", basedOn.isEmpty() ? basis : basedOn, "lawVersion", "1"), model);
    }

    @PostMapping("/new")
    String begin(
            @RequestParam Map<String, String> typed,
            @AuthenticationPrincipal SignedIn me,
            HttpServletResponse response,
            RedirectAttributes redirect,
            Model model,
            Locale locale) {
        try {
            Draft begun = drafts.begin(NewDraft.read(sent(typed), Capital.today(clock)), me);
            redirect.addFlashAttribute("success", "Drafting.begun");
            return "redirect:/rules/drafts/" + begun.id();
        } catch (InvalidInput wrong) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            model.addAttribute("errors", wrong.errors());
            model.addAttribute("errorLabels", DraftDesk.labels(FIELDS, desk.words(locale)));
            return form(typed, model);
        }
    }

    private static ObjectNode sent(Map<String, String> typed) {
        ObjectNode sent = JsonNodeFactory.instance.objectNode();
        FIELDS.forEach(field -> sent.put(field, typed.getOrDefault(field, "")));
        return sent;
    }

    private String form(Map<String, String> typed, Model model) {
        model.addAttribute("form", typed);
        model.addAttribute("bases", choices(rulesets));
        return "drafting/new-draft";
    }

    /** Published versions to choose from. */
    static List<CellField.Option> choices(Rulesets rulesets) {
        return rulesets.all().stream()
                .map(ruleset -> new CellField.Option(
                        ruleset.tag().toString(), ruleset.charter().law() + " (" + ruleset.tag() + ")"))
                .toList();
    }
}
