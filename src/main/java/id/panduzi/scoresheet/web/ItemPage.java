package id.panduzi.scoresheet.web;

import id.panduzi.assessment.web.shown.WorksheetPart;
import id.panduzi.directory.SignedIn;
import id.panduzi.problem.Absent;
import id.panduzi.scoresheet.Filled;
import id.panduzi.scoresheet.Filling;
import id.panduzi.scoresheet.TypedSheet;
import id.panduzi.scoresheet.web.desk.Desk;
import id.panduzi.scoresheet.web.desk.SheetDesks;
import id.panduzi.sheet.Level;
import id.panduzi.worksheet.Item;
import java.util.List;
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

/** One item of the worksheet, with everything that was ever said about it. */
@Controller
@RequestMapping("/proposals/{number}/worksheet/{level}/{area}/{code}")
class ItemPage {

    private final SheetDesks desks;
    private final Filling filling;
    private final ItemModel models;

    ItemPage(SheetDesks desks, Filling filling, ItemModel models) {
        this.desks = desks;
        this.filling = filling;
        this.models = models;
    }

    @GetMapping
    ModelAndView show(
            @PathVariable String number,
            @PathVariable String level,
            @PathVariable String area,
            @PathVariable String code,
            @AuthenticationPrincipal SignedIn me,
            Locale locale) {
        return page(desks.of(number, me, locale), level, area, code, Filled.nothing());
    }

    /** Saves, and goes on to the next item if that is what was pressed. */
    @PostMapping
    ModelAndView save(
            @PathVariable String number,
            @PathVariable String level,
            @PathVariable String area,
            @PathVariable String code,
            @RequestParam Map<String, String> form,
            @AuthenticationPrincipal SignedIn me,
            RedirectAttributes redirect,
            Locale locale) {
        Desk desk = desks.of(number, me, locale);
        Item item = item(desk, area, code);
        Level focus = desk.sheet(level).level();
        TypedSheet typed = TypedSheet.of(form, models.answered(desk, item));
        Filled filled = filling.fill(desk.proposal(), focus, typed, me);
        if (!filled.refused().isEmpty()) {
            return page(desks.of(desk.proposal(), me, locale), level, area, code, filled);
        }
        redirect.addFlashAttribute("success", "sheet.saved");
        List<ItemModel.Way> ways = models.ways(desk, focus, item);
        String here = desk.place().item(focus, area, item);
        return new ModelAndView("redirect:"
                + (form.containsKey("next") && ways.get(1) != null ? ways.get(1).url() : here));
    }

    private ModelAndView page(Desk desk, String level, String area, String code, Filled filled) {
        Level focus = desk.sheet(level).level();
        Desk scored = desk.scores().containsKey(focus) ? desk : desks.scoring(desk, focus);
        HttpStatus status = filled.refused().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_ENTITY;
        return new ModelAndView("scoresheet/item", models.of(scored, focus, item(desk, area, code), filled), status);
    }

    /** An address that names another area than the item's leads nowhere. */
    private static Item item(Desk desk, String area, String code) {
        Item item = desk.item(code);
        boolean isHere = item.isScored()
                && WorksheetPart.of(desk.worksheet(), item).key().equals(area);
        if (!isHere) {
            throw new Absent("item");
        }
        return item;
    }
}
