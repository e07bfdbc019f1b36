package id.panduzi.demo;

import id.panduzi.directory.SignedIn;
import id.panduzi.proposal.Case;
import id.panduzi.proposal.Proposals;
import id.panduzi.sheet.AnswerChange;
import id.panduzi.sheet.Level;
import id.panduzi.sheet.Sheets;
import id.panduzi.worksheet.Item;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** The best answer to every item of a worksheet that nobody answered yet. */
@Component
@ConditionalOnBooleanProperty("panduzi.demo.enabled")
public class SampleAnswers {

    private final Proposals proposals;
    private final Sheets sheets;

    SampleAnswers(Proposals proposals, Sheets sheets) {
        this.proposals = proposals;
        this.sheets = sheets;
    }

    /** As the caller, who must be one to write there; what is answered or locked stays as it is. */
    public void fill(String number, Level level, SignedIn writer) {
        Case proposal = proposals.get(number, writer);
        List<AnswerChange> changes = sheets.read(proposal, level, writer).items().stream()
                .filter(row ->
                        !row.locked() && row.answer().isEmpty() && row.item().kind() != Item.Kind.COMPUTED)
                .map(row -> AnswerChange.of(row.item().code(), StorySheets.value(row.item(), true)))
                .toList();
        if (!changes.isEmpty()) {
            sheets.put(proposal, level, changes, null, writer);
        }
    }
}
