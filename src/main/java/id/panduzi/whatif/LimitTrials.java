package id.panduzi.whatif;

import id.panduzi.criterion.Question;
import id.panduzi.directory.SignedIn;
import id.panduzi.exact.Billionths;
import id.panduzi.exact.ExactNumber;
import id.panduzi.regulation.Rulesets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;

/**
 * Answers while somebody moves one limit. The first question about a row reads all cases once, which takes a second or
 * two; the next ones are a binary search in what this node remembers of it. Another node reads once for itself: nothing
 * is remembered that could not be read again.
 */
@Service
public class LimitTrials {

    /** Of 300,000 cases one takes 2.4 MB. */
    private static final int MOST_COLUMNS = 8;

    private record Column(UUID trial, Question question, String rule) {}

    private final PastCases cases;
    private final Rulesets rulesets;
    private final Map<Column, LimitColumn> columns = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Column, LimitColumn> eldest) {
            return size() > MOST_COLUMNS;
        }
    };

    LimitTrials(PastCases cases, Rulesets rulesets) {
        this.cases = cases;
        this.rulesets = rulesets;
    }

    /**
     * How many cases would change, and how, if the limit of one row were another and the rest of the rules as they are.
     *
     * @param trial of these very rules
     * @param rule the row's id
     * @throws id.panduzi.problem.NotAllowed unless the reader works on rules or oversees
     */
    public Map<Turn, Long> at(
            Trial trial, Candidate candidate, Question question, String rule, ExactNumber limit, SignedIn reader) {
        Readers.require(reader);
        return column(new Column(trial.id(), question, rule), candidate).at(Billionths.of(limit));
    }

    private synchronized LimitColumn column(Column wanted, Candidate candidate) {
        LimitColumn known = columns.get(wanted);
        if (known == null) {
            known = LimitColumn.of(
                    wanted.question(), wanted.rule(), candidate.ruleset(), rulesets::get, cases::forEach);
            columns.put(wanted, known);
        }
        return known;
    }
}
