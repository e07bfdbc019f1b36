package id.panduzi.external;

import id.panduzi.directory.SignedIn;
import id.panduzi.proposal.Case;
import id.panduzi.sheet.Level;
import id.panduzi.sheet.ReturnedItem;
import id.panduzi.sheet.Returns;
import id.panduzi.sheet.Sheets;
import java.util.List;
import org.springframework.stereotype.Component;

/** The levels of the worksheet that the national team writes; each is open only while its task is. */
@Component
class NationalSheets {

    private final Sheets sheets;
    private final Returns returns;

    NationalSheets(Sheets sheets, Returns returns) {
        this.sheets = sheets;
        this.returns = returns;
    }

    void openDesk(Case proposal) {
        sheets.open(proposal.id(), Level.TPN);
    }

    /** What stands there counts from now on, and nobody changes it any more. */
    void closeDesk(Case proposal) {
        sheets.close(proposal.id(), Level.TPN);
    }

    /** Unlocks these items for the unit; the desk's own answers stay open for the next round. */
    void giveBack(Case proposal, List<ReturnedItem> items, SignedIn evaluator) {
        returns.open(proposal, Level.TPN, items, evaluator);
    }

    void keepSurvey(Case proposal, SurveyFigures figures) {
        sheets.recordSurvey(proposal, figures.spak(), figures.spkp());
    }

    void openField(Case proposal) {
        sheets.open(proposal.id(), Level.FIELD);
    }

    void closeField(Case proposal) {
        sheets.close(proposal.id(), Level.FIELD);
    }
}
