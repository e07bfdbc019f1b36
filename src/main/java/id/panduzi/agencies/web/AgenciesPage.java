package id.panduzi.agencies.web;

import id.panduzi.directory.Agency;
import id.panduzi.directory.Directory;
import id.panduzi.directory.SignedIn;
import java.util.List;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The agencies that somebody sees, by code. */
@Controller
class AgenciesPage {

    private static final int PAGE = 50;

    private final Directory directory;

    AgenciesPage(Directory directory) {
        this.directory = directory;
    }

    @GetMapping("/agencies")
    String list(@RequestParam(defaultValue = "") String cursor, @AuthenticationPrincipal SignedIn me, Model model) {
        List<Agency> found = directory.agencies(me, cursor, PAGE + 1);
        model.addAttribute("agencies", found.subList(0, Math.min(PAGE, found.size())));
        model.addAttribute("next", found.size() > PAGE ? found.get(PAGE - 1).code() : null);
        model.addAttribute("cursor", cursor);
        return "agencies/agencies";
    }
}
