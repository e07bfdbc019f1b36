package id.panduzi.assessment.web;

import id.panduzi.assessment.Eligibility;
import id.panduzi.assessment.Kept;
import id.panduzi.assessment.Scored;
import id.panduzi.assessment.Scores;
import id.panduzi.assessment.web.shown.AwardCard;
import id.panduzi.criterion.Decision;
import id.panduzi.criterion.Fact;
import id.panduzi.criterion.web.DecisionCard;
import id.panduzi.criterion.web.EligibilityCard;
import id.panduzi.criterion.web.FactField;
import id.panduzi.criterion.web.Wording;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What the page about eligibility shows. */
@Component
class EligibilityModel {

    private final Scores scores;
    private final Eligibility eligibility;
    private final TryScoreFrame frame;

    EligibilityModel(Scores scores, Eligibility eligibility, TryScoreFrame frame) {
        this.scores = scores;
        this.eligibility = eligibility;
        this.frame = frame;
    }

    Map<String, Object> of(Place place, Kept kept, Map<String, String> typed, Locale locale) {
        Wording words = frame.words(locale);
        Scored scored = scores.score(place.ruleset(), kept.tried());
        Map<String, String> values = ShownValues.of(kept.tried(), typed, kept.refused(), words);
        Optional<Decision> decision = eligibility.rehearse(scored, kept.tried(), place.award());
        Map<String, Object> model = new HashMap<>(frame.around(place, scored, kept.tried(), "eligibility", words));
        model.put("agencyFields", fields(Fact.Level.AGENCY, scored, place, values, words));
        model.put("unitFields", fields(Fact.Level.UNIT, scored, place, values, words));
        model.put("cards", cards(decision, place, words));
        model.putAll(frame.form(kept, field -> field.startsWith(FactField.PREFIX), words));
        model.put("errorLabels", labels(place, words));
        return model;
    }

    private static List<DecisionCard> cards(Optional<Decision> decision, Place place, Wording words) {
        String origin = AwardCard.origin(place.ruleset().charter(), words);
        return decision.map(new EligibilityCard(origin, words)::of).stream().toList();
    }

    private List<FactField> fields(
            Fact.Level level, Scored scored, Place place, Map<String, String> values, Wording words) {
        List<FactField> fields = new ArrayList<>();
        if (level == Fact.Level.AGENCY && eligibility.dependsOnAgencyKind(place.ruleset())) {
            fields.add(FactField.agencyKind(values, words));
        }
        eligibility.asked(place.ruleset(), place.award()).stream()
                .filter(fact -> fact.level() == level)
                .map(fact -> field(fact, scored, place, values, words))
                .forEach(fields::add);
        return fields;
    }

    private FactField field(Fact fact, Scored scored, Place place, Map<String, String> values, Wording words) {
        FactField field = FactField.of(fact, values, words);
        return fact == Fact.TPI_MINIMUMS
                ? field.openAs(words.say("tryScore.fromWorksheet", minimums(scored, place, words)))
                : field;
    }

    private String minimums(Scored scored, Place place, Wording words) {
        return eligibility
                .meetsMinimums(scored, place.award())
                .map(met -> words.say("answer." + met))
                .orElseGet(() -> words.say("tryScore.notKnown"));
    }

    private Map<String, String> labels(Place place, Wording words) {
        return eligibility.asked(place.ruleset(), place.award()).stream()
                .collect(Collectors.toMap(fact -> FactField.PREFIX + fact.key(), words::say));
    }
}
