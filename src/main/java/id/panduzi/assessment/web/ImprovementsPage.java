package id.panduzi.assessment.web;

import id.panduzi.assessment.Scored;
import id.panduzi.assessment.Scores;
import id.panduzi.assessment.Tried;
import id.panduzi.assessment.Tryouts;
import id.panduzi.assessment.web.shown.ItemView;
import id.panduzi.assessment.web.shown.ItemViews;
import id.panduzi.assessment.web.shown.WorksheetPart;
import id.panduzi.criterion.web.Wording;
import id.panduzi.directory.SignedIn;
import id.panduzi.worksheet.ItemScore;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What to improve first: the items that can still give most. */
@Controller
class ImprovementsPage {

    private static final int SHOWN = 10;

    private final Tryouts tryouts;
    private final Scores scores;
    private final TryScoreFrame frame;

    ImprovementsPage(Tryouts tryouts, Scores scores, TryScoreFrame frame) {
        this.tryouts = tryouts;
        this.scores = scores;
        this.frame = frame;
    }

    /**
     * An item that can give more.
     *
     * @param answer as it stands, null if there is none
     * @param gain points at most
     */
    record Improvement(
            String code,
            String title,
            String area,
            String url,
            @Nullable String answer,
            String gain) {}

    @GetMapping("/try-score/{tag}/improvements")
    String show(
            @ModelAttribute(name = "place", binding = false) Place place,
            @AuthenticationPrincipal SignedIn me,
            Model model,
            Locale locale) {
        Wording words = frame.words(locale);
        Tried tried = tryouts.get(me.id(), place.ruleset());
        Scored scored = scores.score(place.ruleset(), tried);
        model.addAllAttributes(frame.around(place, scored, tried, "improvements", words));
        model.addAttribute(
                "improvements",
                scored.scorecard().mostToGain(SHOWN).stream()
                        .map(score -> improvement(score, scored, place, tried, words))
                        .toList());
        return "assessment/improvements";
    }

    private static Improvement improvement(ItemScore score, Scored scored, Place place, Tried tried, Wording words) {
        ItemView view =
                new ItemViews(scored, ShownValues.of(tried, Map.of(), List.of(), words), words).of(score.item());
        WorksheetPart part = WorksheetPart.of(place.ruleset().worksheet(), score.item());
        String anchor = view.kind() == ItemView.Kind.COMPUTED ? "#c-" : "#";
        return new Improvement(
                view.code(),
                view.title(),
                part.areaOf(score.item()),
                place.worksheet(part.key()) + anchor + view.field(),
                view.kind() == ItemView.Kind.COMPUTED ? view.computed() : view.value(),
                words.difference(score.gain()));
    }
}
