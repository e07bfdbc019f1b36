package id.panduzi.drafting.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.panduzi.criterion.web.Wording;
import id.panduzi.directory.Role;
import id.panduzi.directory.SignedIn;
import id.panduzi.drafting.Draft;
import id.panduzi.drafting.Drafts;
import id.panduzi.problem.Conflict;
import id.panduzi.problem.FieldError;
import id.panduzi.problem.InvalidInput;
import id.panduzi.regulation.Deadline;
import id.panduzi.regulation.DeadlinesFile;
import id.panduzi.regulation.RulesetFiles;
import id.panduzi.regulation.Rulesets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

/** The deadlines of a draft, all tasks in one table. */
@Controller
@RequestMapping("/rules/drafts/{id}/deadlines")
class DeadlinesPage {

    private final DraftDesk desk;
    private final Drafts drafts;
    private final Rulesets rulesets;

    DeadlinesPage(DraftDesk desk, Drafts drafts, Rulesets rulesets) {
        this.desk = desk;
        this.drafts = drafts;
        this.rulesets = rulesets;
    }

    @GetMapping
    ModelAndView show(@PathVariable String id, @AuthenticationPrincipal SignedIn me, Locale locale) {
        Draft draft = desk.draft(id, me);
        return page(draft, lines(draft, locale), me, locale, HttpStatus.OK, Map.of());
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
        List<DeadlineLine> lines =
                lines(draft, locale).stream().map(line -> line.typed(typed)).toList();
        try {
            byte[] file = DeadlinesFile.write(read(lines, desk.words(locale))).getBytes(UTF_8);
            Draft saved = drafts.save(draft.id(), RulesetFiles.DEADLINES, version, file, me);
            return bySelf ? BySelf.saved(saved, RulesetFiles.DEADLINES) : DraftDesk.done(saved, redirect);
        } catch (InvalidInput wrong) {
            return bySelf ? BySelf.refused(wrong, labels(lines)) : refused(draft, lines, wrong, me, locale);
        } catch (Conflict late) {
            Draft now = desk.draft(id, me);
            return page(now, lines, me, locale, HttpStatus.CONFLICT, Map.of("late", true));
        }
    }

    private ModelAndView refused(
            Draft draft, List<DeadlineLine> lines, InvalidInput wrong, SignedIn me, Locale locale) {
        Map<String, ?> more = Map.of("errors", wrong.errors(), "errorLabels", labels(lines));
        return page(draft, lines, me, locale, HttpStatus.UNPROCESSABLE_ENTITY, more);
    }

    private static List<Deadline> read(List<DeadlineLine> lines, Wording words) {
        List<FieldError> errors = new ArrayList<>();
        List<Deadline> deadlines = lines.stream()
                .map(line -> line.stored(words))
                .flatMap(line -> line.deadline(errors).stream())
                .toList();
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        return deadlines;
    }

    /** Every task that the draft or the newest ruleset knows; those without a deadline in the draft are open. */
    private List<DeadlineLine> lines(Draft draft, Locale locale) {
        Wording words = desk.words(locale);
        Map<String, DeadlineLine> lines = new LinkedHashMap<>();
        rulesets.all().get(0).deadlines().stream()
                .map(deadline -> DeadlineLine.of(deadline, words))
                .forEach(line -> lines.put(line.task(), line.open()));
        stored(draft).stream()
                .map(deadline -> DeadlineLine.of(deadline, words))
                .forEach(line -> lines.put(line.task(), line));
        return List.copyOf(lines.values());
    }

    /** A draft from scratch has none yet, which is no file of deadlines that could be read. */
    private static List<Deadline> stored(Draft draft) {
        String text = draft.files().text(RulesetFiles.DEADLINES).strip();
        return text.lines().count() < 2 ? List.of() : DeadlinesFile.read(RulesetFiles.DEADLINES, text);
    }

    private static Map<String, String> labels(List<DeadlineLine> lines) {
        return lines.stream()
                .flatMap(line ->
                        Stream.of("days.", "remind.", "basis.").map(part -> Map.entry(part + line.task(), line.said())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private ModelAndView page(
            Draft draft, List<DeadlineLine> lines, SignedIn me, Locale locale, HttpStatus status, Map<String, ?> more) {
        Wording words = desk.words(locale);
        ModelAndView page = new ModelAndView("drafting/deadlines", status);
        page.addObject("draft", DraftHead.of(draft, me, words));
        page.addObject("lines", lines);
        page.addObject("version", draft.version(RulesetFiles.DEADLINES));
        page.addObject("file", RulesetFiles.DEADLINES);
        page.addObject(
                "roles",
                Arrays.stream(Role.values())
                        .map(role -> new CellField.Option(role.wireName(), words.say(role)))
                        .toList());
        page.addAllObjects(more);
        return page;
    }
}
