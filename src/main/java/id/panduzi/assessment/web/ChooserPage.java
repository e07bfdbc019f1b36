package id.panduzi.assessment.web;

import id.panduzi.assessment.StartedTryout;
import id.panduzi.assessment.Tryouts;
import id.panduzi.criterion.Award;
import id.panduzi.criterion.web.Wording;
import id.panduzi.directory.Directory;
import id.panduzi.directory.SignedIn;
import id.panduzi.regulation.Ruleset;
import id.panduzi.regulation.Rulesets;
import id.panduzi.regulation.web.RulesetChoice;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where trying begins: which rules, which award, or what one left off. */
@Controller
class ChooserPage {

    private final Rulesets rulesets;
    private final Tryouts tryouts;
    private final TryScoreFrame frame;
    private final Directory directory;
    private final Clock clock;

    ChooserPage(Rulesets rulesets, Tryouts tryouts, TryScoreFrame frame, Directory directory, Clock clock) {
        this.rulesets = rulesets;
        this.tryouts = tryouts;
        this.frame = frame;
        this.directory = directory;
        this.clock = clock;
    }

    /** Something to go on with. */
    record LeftOff(String law, String url, String changedAt, int answers) {}

    @GetMapping("/try-score")
    String show(@AuthenticationPrincipal SignedIn me, Model model, Locale locale) {
        Wording words = frame.words(locale);
        model.addAttribute(
                "rulesets", choices(rulesets.inForceOn(directory.zone(me).today(clock)), words));
        model.addAttribute("awards", List.of(Award.values()));
        model.addAttribute(
                "leftOff",
                tryouts.startedBy(me.id()).stream()
                        .filter(started -> started.answers() > 0)
                        .map(started -> leftOff(started, words))
                        .toList());
        return "assessment/choose-rules";
    }

    private List<RulesetChoice> choices(Optional<Ruleset> inForce, Wording words) {
        return rulesets.all().stream()
                .map(ruleset -> RulesetChoice.of(
                        ruleset, inForce.filter(ruleset::equals).isPresent(), words))
                .toList();
    }

    @GetMapping(path = "/try-score", params = "ruleset")
    String choose(@RequestParam String ruleset, @RequestParam(required = false) @Nullable String award) {
        return "redirect:" + Place.of(rulesets, ruleset, award).worksheet();
    }

    private LeftOff leftOff(StartedTryout started, Wording words) {
        Ruleset ruleset = rulesets.get(started.tag());
        return new LeftOff(
                ruleset.charter().law(),
                new Place(ruleset, Award.WBK).worksheet(),
                words.moment(started.changedAt()),
                started.answers());
    }
}
