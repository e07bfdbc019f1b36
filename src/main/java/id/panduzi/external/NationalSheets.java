package id.panduzi.external;

import id.panduzi.directory.SignedIn;
import id.panduzi.proposal.Case;
import id.panduzi.sheet.Level;
import id.panduzi.sheet.ReturnedItem;
import id.panduzi.sheet.Returns;
import id.panduzi.sheet.SheetScores;
import id.panduzi.sheet.Sheets;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;

/** The levels of the worksheet that the national team writes; each is open only while its task is. */
@Component
class NationalSheets {

    private final Sheets sheets;
    private final SheetScores scores;
    private final Returns returns;

    NationalSheets(Sheets sheets, SheetScores scores, Returns returns) {
        this.sheets = sheets;
        this.scores = scores;
        this.returns = returns;
    }

    void openDesk(Case proposal, Collection<String> usernames) {
        sheets.openForWriting(proposal.id(), Level.TPN, usernames);
    }

    /** What stands there counts from now on, and nobody changes it any more. */
    void closeDesk(Case proposal) {
        sheets.close(proposal.id(), Level.TPN);
    }

    /** Unlocks these items for the unit; the desk waits for the answer. */
    void giveBack(Case proposal, List<ReturnedItem> items, SignedIn evaluator) {
        returns.open(proposal, Level.TPN, items, evaluator);
    }

    void keepSurvey(Case proposal, SurveyFigures figures) {
        scores.recordSurvey(proposal.id(), figures.spak(), figures.spkp());
    }

    void openField(Case proposal, Collection<String> usernames) {
        sheets.openForWriting(proposal.id(), Level.FIELD, usernames);
    }

    void closeField(Case proposal) {
        sheets.close(proposal.id(), Level.FIELD);
    }
}
