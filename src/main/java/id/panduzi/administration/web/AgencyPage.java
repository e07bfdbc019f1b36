package id.panduzi.administration.web;

import id.panduzi.calendar.Zone;
import id.panduzi.criterion.AgencyKind;
import id.panduzi.directory.Agency;
import id.panduzi.directory.Directory;
import id.panduzi.directory.Registered;
import id.panduzi.directory.Registry;
import id.panduzi.directory.SignedIn;
import id.panduzi.directory.Unit;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One agency: what is said of it, and its units. */
@Controller("administeredAgencyPage")
@RequestMapping(AgenciesPage.ADDRESS + "/{code}")
class AgencyPage {

    private final Directory directory;
    private final Registry registry;

    AgencyPage(Directory directory, Registry registry) {
        this.directory = directory;
        this.registry = registry;
    }

    @GetMapping
    String show(
            @PathVariable String code,
            @RequestParam(defaultValue = "") String cursor,
            @AuthenticationPrincipal SignedIn me,
            Model model) {
        Registered<Agency> agency = registry.agency(code);
        return page(agency.what(), said(agency), cursor, me, model);
    }

    private static Map<String, String> said(Registered<Agency> agency) {
        return Map.of(
                "agencyName", agency.what().name(),
                "agencyKind", agency.what().kind().name(),
                "mandiri", Boolean.toString(agency.what().mandiri()),
                "agencyZone", agency.what().zone().name(),
                "version", Long.toString(agency.version()));
    }

    @PostMapping
    String change(
            @PathVariable String code,
            @RequestParam Map<String, String> typed,
            @RequestParam(defaultValue = "-1") long version,
            @AuthenticationPrincipal SignedIn me,
            HttpServletResponse response,
            RedirectAttributes redirect,
            Model model) {
        boolean done = new Attempt(response, model)
                .succeeds(() -> registry.changeAgency(code, AgenciesPage.form(typed), version, me));
        if (!done) {
            return page(registry.agency(code).what(), typed, "", me, model);
        }
        redirect.addFlashAttribute("success", "administration.saved");
        return "redirect:" + AgenciesPage.ADDRESS + "/" + code;
    }

    private String page(Agency agency, Map<String, String> form, String cursor, SignedIn me, Model model) {
        Shown.of(directory.units(me, agency.code(), cursor, Shown.MOST + 1), Unit::code, model);
        model.addAttribute("agency", agency);
        model.addAttribute("form", form);
        model.addAttribute("kinds", Choice.of(AgencyKind.values()));
        model.addAttribute("zones", Choice.of(Zone.values()));
        return "administration/agency";
    }
}
