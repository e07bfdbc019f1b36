package id.panduzi.proof;

import id.panduzi.criterion.Question;
import id.panduzi.decisiontable.DecisionTable;
import id.panduzi.worksheet.Worksheet;
import java.util.List;
import java.util.Optional;

/** What can be said of a decision table without a single case: exactly, and for every input it can get. */
public final class Proof {

    private Proof() {}

    /**
     * What was found in a table, in the order of its rows within each kind of note. For a table of limits <em>no row</em>
     * means not met, so that nothing below a limit is a gap.
     */
    public static List<Note> of(DecisionTable table) {
        return of(table, Optional.empty());
    }

    /** The same, and for the award also what follows from how its scores add up. */
    public static List<Note> of(DecisionTable table, Worksheet worksheet) {
        return of(table, Optional.of(worksheet));
    }

    private static List<Note> of(DecisionTable table, Optional<Worksheet> worksheet) {
        return Question.find(table.name().key())
                .map(question -> LimitProof.notes(question, table, worksheet))
                .orElseGet(() -> OutcomeProof.notes(table));
    }
}
