package id.panduzi.scoresheet.web;

import id.panduzi.directory.SignedIn;
import id.panduzi.scoresheet.web.desk.Desk;
import id.panduzi.scoresheet.web.desk.SheetDesks;
import id.panduzi.sheet.Level;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The worksheet of a proposal at a glance: what is open, what each level came to, what to do first. */
@Controller
class OverviewPage {

    private final SheetDesks desks;
    private final AreaModel areas;
    private final OverviewModel models;

    OverviewPage(SheetDesks desks, AreaModel areas, OverviewModel models) {
        this.desks = desks;
        this.areas = areas;
        this.models = models;
    }

    @GetMapping("/proposals/{number}/worksheet")
    ModelAndView show(
            @PathVariable String number,
            @RequestParam(required = false) @Nullable String level,
            @AuthenticationPrincipal SignedIn me,
            Locale locale) {
        Desk desk = desks.of(number, me, locale);
        Level focus = level == null ? desk.level() : desk.sheet(level).level();
        Desk scored = desk.scores().containsKey(focus) ? desk : desks.scoring(desk, focus);
        return new ModelAndView("scoresheet/overview", models.of(scored, focus, areas.lastRound(desk)));
    }
}
