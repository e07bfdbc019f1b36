package id.panduzi.scoresheet.web;

import id.panduzi.assessment.web.shown.WorksheetPart;
import id.panduzi.directory.SignedIn;
import id.panduzi.scoresheet.Filled;
import id.panduzi.scoresheet.Filling;
import id.panduzi.scoresheet.TypedSheet;
import id.panduzi.scoresheet.web.desk.Desk;
import id.panduzi.scoresheet.web.desk.SheetDesks;
import id.panduzi.sheet.Level;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** An area of the worksheet: all levels beside each other, one of them filled by whoever may. */
@Controller
@RequestMapping("/proposals/{number}/worksheet/{level}/{area}")
class AreaPage {

    private static final String PAGE = "scoresheet/area";

    private final SheetDesks desks;
    private final Filling filling;
    private final AreaModel models;

    AreaPage(SheetDesks desks, Filling filling, AreaModel models) {
        this.desks = desks;
        this.filling = filling;
        this.models = models;
    }

    @GetMapping
    ModelAndView show(
            @PathVariable String number,
            @PathVariable String level,
            @PathVariable String area,
            @AuthenticationPrincipal SignedIn me,
            Locale locale) {
        return page(desks.of(number, me, locale), level, area, Filled.nothing());
    }

    /** Without JavaScript: saves what fits, and shows again with its error what does not. */
    @PostMapping
    ModelAndView save(
            @PathVariable String number,
            @PathVariable String level,
            @PathVariable String area,
            @RequestParam Map<String, String> form,
            @AuthenticationPrincipal SignedIn me,
            RedirectAttributes redirect,
            Locale locale) {
        Desk before = desks.of(number, me, locale);
        Filled filled = fill(before, level, typed(before, area, form), me);
        if (filled.refused().isEmpty()) {
            redirect.addFlashAttribute("success", "sheet.saved");
            return new ModelAndView(
                    "redirect:" + before.place().area(before.sheet(level).level(), area));
        }
        return page(desks.of(before.proposal(), me, locale), level, area, filled);
    }

    /** The same while one fills: answers with what changes on the page. */
    @PostMapping(headers = "HX-Request")
    ModelAndView change(
            @PathVariable String number,
            @PathVariable String level,
            @PathVariable String area,
            @RequestParam Map<String, String> form,
            @AuthenticationPrincipal SignedIn me,
            Locale locale) {
        Desk before = desks.of(number, me, locale);
        TypedSheet typed = typed(before, area, form);
        Filled filled = fill(before, level, typed, me);
        Desk desk = desks.of(before.proposal(), me, locale);
        Map<String, Object> model = models.of(desk, desk.sheet(level).level(), part(desk, area), filled);
        return new ModelAndView(PAGE + "-changes", model, status(filled))
                .addObject(TypedSheet.SHOWN, typed.shownAfter(filled.refused()).text());
    }

    private ModelAndView page(Desk desk, String level, String area, Filled filled) {
        Level focus = desk.sheet(level).level();
        Map<String, Object> model = new HashMap<>(desks.around(desk));
        model.putAll(models.of(withScore(desk, focus), focus, part(desk, area), filled));
        return new ModelAndView(PAGE, model, status(filled));
    }

    /** A level that nobody has begun scores nothing yet, but it does. */
    private Desk withScore(Desk desk, Level level) {
        return desk.scores().containsKey(level) ? desk : desks.scoring(desk, level);
    }

    private Filled fill(Desk desk, String level, TypedSheet typed, SignedIn me) {
        return filling.fill(desk.proposal(), desk.sheet(level).level(), typed, me);
    }

    private static TypedSheet typed(Desk desk, String area, Map<String, String> form) {
        return TypedSheet.of(form, part(desk, area).items().toList());
    }

    private static WorksheetPart part(Desk desk, String area) {
        return WorksheetPart.find(desk.worksheet(), area);
    }

    private static HttpStatus status(Filled filled) {
        return filled.refused().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_ENTITY;
    }
}
