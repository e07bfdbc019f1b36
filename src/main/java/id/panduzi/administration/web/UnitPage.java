package id.panduzi.administration.web;

import id.panduzi.directory.Agency;
import id.panduzi.directory.Echelon;
import id.panduzi.directory.Registered;
import id.panduzi.directory.Registry;
import id.panduzi.directory.SignedIn;
import id.panduzi.directory.Unit;
import id.panduzi.directory.UnitForm;
import id.panduzi.directory.UnitKind;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One unit: a new one of an agency, or what is said of it. */
@Controller("administeredUnitPage")
class UnitPage {

    private static final String NEW = AgenciesPage.ADDRESS + "/{agency}/units/new";
    private static final String ONE = "/administration/units/{code}";

    private final Registry registry;

    UnitPage(Registry registry) {
        this.registry = registry;
    }

    @GetMapping(NEW)
    String ask(@PathVariable String agency, Model model) {
        return page(registry.agency(agency).what(), null, Map.of(), model);
    }

    @PostMapping(NEW)
    String register(
            @PathVariable String agency,
            @RequestParam Map<String, String> typed,
            @AuthenticationPrincipal SignedIn me,
            HttpServletResponse response,
            RedirectAttributes redirect,
            Model model) {
        if (!new Attempt(response, model).succeeds(() -> registry.registerUnit(agency, form(typed), me))) {
            return page(registry.agency(agency).what(), null, typed, model);
        }
        redirect.addFlashAttribute("success", "administration.unitRegistered");
        return "redirect:" + AgenciesPage.ADDRESS + "/" + agency;
    }

    @GetMapping(ONE)
    String show(@PathVariable String code, Model model) {
        Registered<Unit> unit = registry.unit(code);
        Map<String, String> said = Map.of(
                "unitName", unit.what().name(),
                "echelon", unit.what().echelon().name(),
                "unitKind", unit.what().kind().name(),
                "version", Long.toString(unit.version()));
        return page(unit.what().agency(), unit.what(), said, model);
    }

    @PostMapping(ONE)
    String change(
            @PathVariable String code,
            @RequestParam Map<String, String> typed,
            @RequestParam(defaultValue = "-1") long version,
            @AuthenticationPrincipal SignedIn me,
            HttpServletResponse response,
            RedirectAttributes redirect,
            Model model) {
        boolean done = new Attempt(response, model).succeeds(() -> registry.changeUnit(code, form(typed), version, me));
        Unit unit = registry.unit(code).what();
        if (!done) {
            return page(unit.agency(), unit, typed, model);
        }
        redirect.addFlashAttribute("success", "administration.saved");
        return "redirect:" + AgenciesPage.ADDRESS + "/" + unit.agency().code();
    }

    private static UnitForm form(Map<String, String> typed) {
        return new UnitForm(
                typed.getOrDefault("unitCode", ""),
                typed.getOrDefault("unitName", ""),
                typed.getOrDefault("echelon", ""),
                typed.getOrDefault("unitKind", ""));
    }

    private static String page(Agency agency, @Nullable Unit unit, Map<String, String> form, Model model) {
        model.addAttribute("agency", agency);
        model.addAttribute("unit", unit);
        model.addAttribute("form", form);
        model.addAttribute("echelons", Choice.of(Echelon.values()));
        model.addAttribute("kinds", Choice.of(UnitKind.values()));
        return "administration/unit";
    }
}
