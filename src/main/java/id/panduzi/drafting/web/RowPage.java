package id.panduzi.drafting.web;

import id.panduzi.decisiontable.Row;
import id.panduzi.directory.SignedIn;
import id.panduzi.drafting.Draft;
import id.panduzi.drafting.Drafts;
import id.panduzi.problem.Absent;
import id.panduzi.problem.Conflict;
import id.panduzi.problem.InvalidInput;
import java.util.Locale;
import java.util.Optional;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * One row as a form; it saves by itself where scripts run. Whoever changed another row meanwhile is in nobody's way; who
 * changed the same row is shown, and what was typed is kept.
 */
@Controller
@RequestMapping("/rules/drafts/{id}/{table:allowance|eligibility|award|priority}/rows")
class RowPage {

    private static final int MOST_ATTEMPTS = 3;

    private final DraftDesk desk;
    private final Drafts drafts;
    private final RowModel models;

    RowPage(DraftDesk desk, Drafts drafts, RowModel models) {
        this.desk = desk;
        this.drafts = drafts;
        this.models = models;
    }

    @GetMapping("/{row}")
    ModelAndView show(
            @PathVariable String id,
            @PathVariable String table,
            @PathVariable String row,
            @AuthenticationPrincipal SignedIn me,
            Locale locale) {
        RowDesk at = at(id, table, me, locale);
        return models.shown(at, at.row(row).orElseThrow(() -> new Absent("row")));
    }

    /** A row that is not there yet: of a criterion, or of a table without criteria. */
    @GetMapping("/new")
    ModelAndView ask(
            @PathVariable String id,
            @PathVariable String table,
            @RequestParam(defaultValue = "") String fact,
            @RequestParam(defaultValue = "") String award,
            @AuthenticationPrincipal SignedIn me,
            Locale locale) {
        RowDesk at = at(id, table, me, locale);
        return at.needsFact() && at.fact(fact).isEmpty()
                ? models.facts(at)
                : models.shown(at, at.fresh("", at.fact(fact), award));
    }

    @PostMapping("/new")
    ModelAndView add(
            @PathVariable String id,
            @PathVariable String table,
            @RequestParam MultiValueMap<String, String> typed,
            @AuthenticationPrincipal SignedIn me,
            RedirectAttributes redirect,
            Locale locale) {
        return act(() -> at(id, table, me, locale), "", typed, (at, row) -> {
            put(at, at.editing().with(at.named(at.form(row).read(row, typed))), me);
            return done(at, "Drafting.saved", redirect);
        });
    }

    @PostMapping("/{row}")
    ModelAndView save(
            @PathVariable String id,
            @PathVariable String table,
            @PathVariable String row,
            @RequestParam MultiValueMap<String, String> typed,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean bySelf,
            @AuthenticationPrincipal SignedIn me,
            RedirectAttributes redirect,
            Locale locale) {
        return act(() -> at(id, table, me, locale), row, typed, (at, shown) -> {
            try {
                Row read = at.form(shown).read(shown, typed);
                put(at, at.editing().with(read), me);
                return bySelf ? models.saved(at(id, table, me, locale), read) : done(at, "Drafting.saved", redirect);
            } catch (InvalidInput wrong) {
                return bySelf ? models.notSaved(at, shown, wrong) : models.refused(at, shown, typed, wrong);
            }
        });
    }

    @PostMapping("/{row}/remove")
    ModelAndView remove(
            @PathVariable String id,
            @PathVariable String table,
            @PathVariable String row,
            @RequestParam MultiValueMap<String, String> typed,
            @AuthenticationPrincipal SignedIn me,
            RedirectAttributes redirect,
            Locale locale) {
        return act(() -> at(id, table, me, locale), row, typed, (at, shown) -> {
            put(at, at.editing().without(row), me);
            return done(at, "Drafting.removed", redirect);
        });
    }

    /** Acts on a row as it was shown. Who was faster with another row is no reason to refuse: then it is tried again. */
    private ModelAndView act(Attempted at, String id, MultiValueMap<String, String> typed, Act act) {
        for (int attempt = 1; ; attempt++) {
            RowDesk here = at.again();
            Row row = row(here, id, typed);
            if (!here.editing().mark(id).equals(typed(typed, "was"))) {
                return models.late(here, row, typed);
            }
            try {
                return act(here, row, typed, act);
            } catch (Conflict late) {
                if (attempt == MOST_ATTEMPTS || late.stage().isPresent()) {
                    return models.late(at.again(), row, typed);
                }
            }
        }
    }

    private ModelAndView act(RowDesk at, Row row, MultiValueMap<String, String> typed, Act act) {
        try {
            return act.on(at, row);
        } catch (InvalidInput wrong) {
            return models.refused(at, row, typed, wrong);
        }
    }

    /** The row, or one like it if somebody removed it. */
    private static Row row(RowDesk at, String id, MultiValueMap<String, String> typed) {
        return at.row(id).orElseGet(() -> {
            String fact = typed(typed, "fact");
            if (at.needsFact() && at.fact(fact).isEmpty()) {
                throw new Absent("row");
            }
            return at.fresh(id, at.fact(fact), "");
        });
    }

    private static String typed(MultiValueMap<String, String> typed, String field) {
        return Optional.ofNullable(typed.getFirst(field)).orElse("");
    }

    private void put(RowDesk at, byte[] file, SignedIn me) {
        Draft draft = at.draft();
        drafts.save(draft.id(), at.part().file(), draft.version(at.part().file()), file, me);
    }

    private static ModelAndView done(RowDesk at, String said, RedirectAttributes redirect) {
        redirect.addFlashAttribute("success", said);
        return new ModelAndView("redirect:" + at.url());
    }

    private RowDesk at(String id, String table, SignedIn me, Locale locale) {
        Draft draft = desk.draft(id, me);
        return new RowDesk(draft, DraftPart.ofTable(table), desk.sentences(draft, locale), me);
    }

    /** The table as it stands by now. */
    private interface Attempted {
        RowDesk again();
    }

    /** What is done with a row that still is as it was shown. */
    private interface Act {
        ModelAndView on(RowDesk at, Row row);
    }
}
