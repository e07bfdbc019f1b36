package id.panduzi.checks;

import id.panduzi.form.Field;
import id.panduzi.form.Submission;
import java.util.List;
import java.util.Map;

/** Verdicts on criteria, as two tasks ask for them. */
final class VerdictFields {

    static final String VERDICTS = "verdicts";
    static final String CRITERION = "criterion";
    static final String MET = "met";

    private static final String NOTE = "note";

    private VerdictFields() {}

    /** One a criterion, each with a note if that is asked for. */
    static Field verdicts(boolean withNote) {
        Field note = withNote ? Field.longText(NOTE).required() : Field.longText(NOTE);
        return Field.rows(
                        VERDICTS,
                        Field.text(CRITERION).required(),
                        Field.yesNo(MET).required(),
                        note)
                .required();
    }

    static List<GivenVerdict> read(Submission submission) {
        return submission.rows(VERDICTS).stream()
                .map(row -> new GivenVerdict(
                        row.text(CRITERION),
                        row.flag(MET),
                        row.optionalText(NOTE).orElse(null)))
                .toList();
    }

    /** Rows that say nothing but the criteria. */
    static List<Map<String, Object>> unanswered(List<String> criteria) {
        return criteria.stream()
                .map(criterion -> Map.<String, Object>of(CRITERION, criterion))
                .toList();
    }
}
