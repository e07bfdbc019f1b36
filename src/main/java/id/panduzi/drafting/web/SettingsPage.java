package id.panduzi.drafting.web;

import id.panduzi.calendar.Capital;
import id.panduzi.criterion.web.Wording;
import id.panduzi.directory.SignedIn;
import id.panduzi.drafting.Draft;
import id.panduzi.drafting.DraftNames;
import id.panduzi.drafting.DraftSettings;
import id.panduzi.problem.Conflict;
import id.panduzi.problem.InvalidInput;
import id.panduzi.regulation.Charter;
import id.panduzi.regulation.RulesetFiles;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What a draft says of itself: law, title, gazette and first day. */
@Controller
@RequestMapping("/rules/drafts/{id}/settings")
class SettingsPage {

    private static final List<String> FIELDS = List.of("law", "lawTitle", "gazette", "inForceFrom");

    private final DraftDesk desk;
    private final DraftNames names;
    private final Clock clock;

    SettingsPage(DraftDesk desk, DraftNames names, Clock clock) {
        this.desk = desk;
        this.names = names;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView show(@PathVariable String id, @AuthenticationPrincipal SignedIn me, Locale locale) {
        Draft draft = desk.draft(id, me);
        return page(draft, said(draft), me, locale, HttpStatus.OK, Map.of());
    }

    @PostMapping
    ModelAndView save(
            @PathVariable String id,
            @RequestParam Map<String, String> typed,
            @RequestParam(defaultValue = "-1") long version,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean bySelf,
            @AuthenticationPrincipal SignedIn me,
            RedirectAttributes redirect,
            Locale locale) {
        Draft draft = desk.draft(id, me);
        try {
            DraftSettings settings = DraftSettings.read(typed, Capital.today(clock));
            Draft saved = names.save(draft.id(), version, settings, me);
            return bySelf ? savedBySelf(saved) : DraftDesk.done(saved, redirect);
        } catch (InvalidInput wrong) {
            Map<String, ?> more = Map.of("errors", wrong.errors());
            return bySelf
                    ? BySelf.refused(wrong, DraftDesk.labels(FIELDS, desk.words(locale)))
                    : page(draft, typed, me, locale, HttpStatus.UNPROCESSABLE_ENTITY, more);
        } catch (Conflict late) {
            Draft now = desk.draft(id, me);
            Map<String, ?> more = Map.of("late", true, "theirs", theirs(now, locale));
            return page(now, typed, me, locale, HttpStatus.CONFLICT, more);
        }
    }

    private ModelAndView savedBySelf(Draft saved) {
        ModelAndView said = BySelf.saved(saved, RulesetFiles.CHARTER);
        return names.follows(saved) ? said.addObject("tag", saved.tag()) : said;
    }

    private static Map<String, String> said(Draft draft) {
        Charter charter = draft.charter();
        Map<String, String> said = new HashMap<>();
        said.put("law", charter.law());
        said.put("lawTitle", charter.title());
        said.put("gazette", charter.gazette() == null ? "" : charter.gazette());
        said.put("inForceFrom", charter.inForceFrom().toString());
        return said;
    }

    private List<RowModel.Line> theirs(Draft now, Locale locale) {
        Map<String, String> said = said(now);
        Wording words = desk.words(locale);
        return FIELDS.stream()
                .map(field -> new RowModel.Line(words.say("field." + field), said.getOrDefault(field, "")))
                .toList();
    }

    private ModelAndView page(
            Draft draft, Map<String, String> form, SignedIn me, Locale locale, HttpStatus status, Map<String, ?> more) {
        ModelAndView page = new ModelAndView("drafting/settings", status);
        page.addObject("draft", DraftHead.of(draft, me, desk.words(locale)));
        page.addObject("follows", names.follows(draft));
        page.addObject("form", form);
        page.addObject("errorLabels", DraftDesk.labels(FIELDS, desk.words(locale)));
        page.addObject("version", draft.version(RulesetFiles.CHARTER));
        page.addAllObjects(more);
        return page;
    }
}
