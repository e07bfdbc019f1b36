package id.panduzi.scoresheet;

import id.panduzi.directory.SignedIn;
import id.panduzi.problem.Conflict;
import id.panduzi.problem.FieldError;
import id.panduzi.problem.InvalidInput;
import id.panduzi.proposal.Case;
import id.panduzi.sheet.Level;
import id.panduzi.sheet.ReadSheet;
import id.panduzi.sheet.Sheets;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Fills worksheets from forms. What fits is written at once, what does not is refused field by field; what somebody else
 * wrote since the page was shown stands until the author has seen it and says so.
 */
@Component
public class Filling {

    /** Each wrong field and each lost race takes one; more than anyone types at once. */
    private static final int ATTEMPTS = 12;

    private final Sheets sheets;

    Filling(Sheets sheets) {
        this.sheets = sheets;
    }

    /**
     * Writes what differs from what the form showed.
     *
     * @param proposal in the writer's scope
     * @throws id.panduzi.problem.NotAllowed if the level is not the writer's to fill
     * @throws Conflict if the race against others is lost over and over
     */
    public Filled fill(Case proposal, Level level, TypedSheet typed, SignedIn writer) {
        Map<String, FieldError> wrong = new HashMap<>();
        for (int attempt = 1; attempt < ATTEMPTS; attempt++) {
            ReadSheet sheet = sheets.read(proposal, level, writer);
            Merge merge = Merge.of(typed, sheet, wrong);
            if (merge.changes().isEmpty() || isWritten(proposal, sheet, merge, writer, wrong)) {
                return merge.filled();
            }
        }
        throw new Conflict("sheet " + level.key() + " of " + proposal.number());
    }

    private boolean isWritten(
            Case proposal, ReadSheet sheet, Merge merge, SignedIn writer, Map<String, FieldError> wrong) {
        try {
            sheets.put(proposal, sheet.level(), merge.changes(), sheet.version(), writer);
            return true;
        } catch (InvalidInput misfits) {
            misfits.errors().forEach(error -> wrong.put(error.field(), error));
            return false;
        } catch (Conflict somebodyWasFaster) {
            return false;
        }
    }
}
