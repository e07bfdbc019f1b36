package id.panduzi.assessment.web;

import id.panduzi.assessment.Kept;
import id.panduzi.assessment.Scored;
import id.panduzi.assessment.Tried;
import id.panduzi.assessment.web.shown.ScoreBar;
import id.panduzi.criterion.Award;
import id.panduzi.criterion.web.Wording;
import id.panduzi.problem.FieldError;
import id.panduzi.regulation.Charter;
import id.panduzi.regulation.web.RulesetChoice;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What the pages of a tryout have in common: under which rules, for which award, the tabs, and the score so far. */
@Component
class TryScoreFrame {

    private final MessageSource messages;

    TryScoreFrame(MessageSource messages) {
        this.messages = messages;
    }

    Wording words(Locale locale) {
        return new Wording(messages, locale);
    }

    /**
     * A way to another page.
     *
     * @param current whether it leads to the page that is shown
     */
    record Tab(String key, String url, boolean current) {}

    /** The same page for one award. */
    record AwardLink(String award, String url, boolean current) {}

    Map<String, Object> around(Place place, Scored scored, Tried tried, String current, Wording words) {
        Charter charter = place.ruleset().charter();
        return Map.of(
                "regulation", charter.law(),
                "award", place.award().name(),
                "place", place,
                "tabs", tabs(place, current),
                "awardLinks", awardLinks(place, current),
                "score", ScoreBar.of(scored, place.award(), words),
                "marks", RulesetChoice.marks(charter, words),
                "saved", saved(tried, words));
    }

    /** What a form of these fields shows, what was refused in it, and what counts meanwhile. */
    Map<String, Object> form(Kept kept, Predicate<String> fields, Wording words) {
        Map<String, Object> form = new HashMap<>(refusals(kept, words));
        form.put(ShownBefore.FIELD, ShownBefore.of(kept.tried(), fields).text());
        return form;
    }

    private static Map<String, Object> refusals(Kept kept, Wording words) {
        List<FieldError> refused = kept.refused();
        if (refused.isEmpty()) {
            return Map.of("errors", refused);
        }
        Map<String, String> stored = ShownValues.of(kept.tried(), Map.of(), List.of(), words);
        stored.keySet().retainAll(refused.stream().map(FieldError::field).toList());
        return Map.of(
                "errors", refused.stream().map(words::inWords).toList(),
                "stillUsed", stored,
                "saved", words.say("tryScore.notSaved"));
    }

    private static List<Tab> tabs(Place place, String current) {
        return List.of(
                new Tab("worksheet", place.worksheet(), current.equals("worksheet")),
                new Tab("eligibility", place.eligibility(), current.equals("eligibility")),
                new Tab("improvements", place.improvements(), current.equals("improvements")));
    }

    private static List<AwardLink> awardLinks(Place place, String current) {
        return Arrays.stream(Award.values())
                .map(award -> new AwardLink(award.name(), address(place.with(award), current), award == place.award()))
                .toList();
    }

    private static String address(Place place, String page) {
        return tabs(place, page).stream()
                .filter(Tab::current)
                .map(Tab::url)
                .findFirst()
                .orElseThrow();
    }

    private static String saved(Tried tried, Wording words) {
        return tried.changedAt() == null ? "" : words.say("tryScore.savedAt", words.moment(tried.changedAt()));
    }
}
