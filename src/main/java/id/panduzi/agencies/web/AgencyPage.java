package id.panduzi.agencies.web;

import id.panduzi.checks.Claims;
import id.panduzi.directory.Agency;
import id.panduzi.directory.Directory;
import id.panduzi.directory.SignedIn;
import id.panduzi.directory.Unit;
import id.panduzi.directory.UnitId;
import id.panduzi.proposal.Case;
import id.panduzi.proposal.ProposalLists;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** One agency: its units with what they propose and hold, and what it claims season by season. */
@Controller
class AgencyPage {

    private static final int PAGE = 50;

    private final Directory directory;
    private final ProposalLists proposals;
    private final Claims claims;
    private final AgencyRights rights;
    private final Clock clock;

    AgencyPage(Directory directory, ProposalLists proposals, Claims claims, AgencyRights rights, Clock clock) {
        this.directory = directory;
        this.proposals = proposals;
        this.claims = claims;
        this.rights = rights;
        this.clock = clock;
    }

    @GetMapping("/agencies/{code}")
    String show(
            @PathVariable String code,
            @RequestParam(defaultValue = "") String cursor,
            @AuthenticationPrincipal SignedIn me,
            Model model) {
        Agency agency = directory.agency(code, me);
        List<Unit> found = directory.units(me, agency.code(), cursor, PAGE + 1);
        List<Unit> units = found.subList(0, Math.min(PAGE, found.size()));
        model.addAttribute("agency", agency);
        model.addAttribute("units", lines(units));
        model.addAttribute("next", found.size() > PAGE ? found.get(PAGE - 1).code() : null);
        model.addAttribute("cursor", cursor);
        model.addAttribute("seasons", seasons(agency, me));
        model.addAttribute("rights", rights.of(me));
        return "agencies/agency";
    }

    private List<UnitLine> lines(List<Unit> units) {
        Map<UnitId, List<Case>> proposed = proposals.of(units);
        return units.stream()
                .map(unit -> UnitLine.of(unit, proposed.getOrDefault(unit.id(), List.of())))
                .toList();
    }

    /** This year's among them, claimed or not. */
    private SortedSet<Integer> seasons(Agency agency, SignedIn me) {
        SortedSet<Integer> seasons = new TreeSet<>(Comparator.reverseOrder());
        seasons.addAll(claims.seasons(agency.code(), me));
        seasons.add(agency.today(clock).getYear());
        return seasons;
    }
}
