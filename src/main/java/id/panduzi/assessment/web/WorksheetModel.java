package id.panduzi.assessment.web;

import id.panduzi.assessment.Kept;
import id.panduzi.assessment.Scored;
import id.panduzi.assessment.Scores;
import id.panduzi.assessment.web.shown.AreaList;
import id.panduzi.assessment.web.shown.AwardCard;
import id.panduzi.assessment.web.shown.ItemView;
import id.panduzi.assessment.web.shown.ItemViews;
import id.panduzi.assessment.web.shown.WorksheetPart;
import id.panduzi.criterion.Award;
import id.panduzi.criterion.Fact;
import id.panduzi.criterion.web.DecisionCard;
import id.panduzi.criterion.web.FactField;
import id.panduzi.criterion.web.Wording;
import id.panduzi.problem.FieldError;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What the worksheet page shows, and what changes on it. */
@Component
class WorksheetModel {

    private final Scores scores;
    private final TryScoreFrame frame;

    WorksheetModel(Scores scores, TryScoreFrame frame) {
        this.scores = scores;
        this.frame = frame;
    }

    Map<String, Object> of(Place place, WorksheetPart part, Kept kept, Map<String, String> typed, Locale locale) {
        Wording words = frame.words(locale);
        Scored scored = scores.score(place.ruleset(), kept.tried());
        Map<String, String> values = ShownValues.of(kept.tried(), typed, kept.refused(), words);
        AreaForm area = AreaForm.of(part, place, new ItemViews(scored, values, words));
        Map<String, Object> model = new HashMap<>(frame.around(place, scored, kept.tried(), "worksheet", words));
        model.put("areaGroups", new AreaList(scored, place.award(), place::worksheet, part.key(), words).groups());
        model.put("area", area);
        model.put("items", area.allItems());
        model.put("cards", cards(scored, place, words));
        model.putAll(frame.form(kept, fieldsOf(area), words));
        model.put("errorLabels", errorLabels(kept.refused()));
        if (place.award() == Award.WBBM) {
            model.put("wbk", FactField.of(Fact.HOLDS_WBK, values, words));
        }
        return model;
    }

    private static Predicate<String> fieldsOf(AreaForm area) {
        Set<String> items = area.allItems().stream().map(ItemView::field).collect(Collectors.toSet());
        return field -> items.contains(field) || field.startsWith(FactField.PREFIX);
    }

    private static List<DecisionCard> cards(Scored scored, Place place, Wording words) {
        AwardCard card = new AwardCard(scored, words);
        return List.of(card.of(place.award()), card.of(place.otherAward()));
    }

    /** An error names the item that it is about. */
    private static Map<String, String> errorLabels(List<FieldError> errors) {
        return errors.stream()
                .map(FieldError::field)
                .filter(field -> field.startsWith(ItemViews.PREFIX))
                .distinct()
                .collect(Collectors.toMap(field -> field, field -> field.substring(ItemViews.PREFIX.length())));
    }
}
