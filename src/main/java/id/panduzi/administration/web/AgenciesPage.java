package id.panduzi.administration.web;

import id.panduzi.calendar.Zone;
import id.panduzi.criterion.AgencyKind;
import id.panduzi.directory.Agency;
import id.panduzi.directory.AgencyForm;
import id.panduzi.directory.Directory;
import id.panduzi.directory.Registry;
import id.panduzi.directory.SignedIn;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** All agencies, and a new one. */
@Controller("administeredAgenciesPage")
class AgenciesPage {

    static final String ADDRESS = "/administration/agencies";

    private final Directory directory;
    private final Registry registry;

    AgenciesPage(Directory directory, Registry registry) {
        this.directory = directory;
        this.registry = registry;
    }

    @GetMapping("/administration")
    String begin() {
        return "redirect:" + ADDRESS;
    }

    @GetMapping(ADDRESS)
    String list(@RequestParam(defaultValue = "") String cursor, @AuthenticationPrincipal SignedIn me, Model model) {
        Shown.of(directory.agencies(me, cursor, Shown.MOST + 1), Agency::code, model);
        return "administration/agencies";
    }

    @GetMapping(ADDRESS + "/new")
    String ask(Model model) {
        return form(Map.of(), model);
    }

    @PostMapping(ADDRESS + "/new")
    String register(
            @RequestParam Map<String, String> typed,
            @AuthenticationPrincipal SignedIn me,
            HttpServletResponse response,
            RedirectAttributes redirect,
            Model model) {
        if (!new Attempt(response, model).succeeds(() -> registry.registerAgency(form(typed), me))) {
            return form(typed, model);
        }
        redirect.addFlashAttribute("success", "administration.agencyRegistered");
        return "redirect:" + ADDRESS;
    }

    static AgencyForm form(Map<String, String> typed) {
        return new AgencyForm(
                typed.getOrDefault("agencyCode", ""),
                typed.getOrDefault("agencyName", ""),
                typed.getOrDefault("agencyKind", ""),
                "true".equals(typed.get("mandiri")),
                typed.getOrDefault("agencyZone", ""));
    }

    private static String form(Map<String, String> typed, Model model) {
        model.addAttribute("form", typed);
        model.addAttribute("kinds", Choice.of(AgencyKind.values()));
        model.addAttribute("zones", Choice.of(Zone.values()));
        return "administration/new-agency";
    }
}
