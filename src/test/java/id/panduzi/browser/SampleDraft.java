package id.panduzi.browser;

import id.panduzi.decisiontable.Cells;
import id.panduzi.decisiontable.ColumnType;
import id.panduzi.decisiontable.Row;
import id.panduzi.directory.SignedIn;
import id.panduzi.drafting.Draft;
import id.panduzi.drafting.Drafts;
import id.panduzi.drafting.NewDraft;
import id.panduzi.drafting.TableEditing;
import java.time.LocalDate;

/** A draft in which the survey of corruption has to reach index 3.70. */
final class SampleDraft {

    private static final String LAW = "PermenPANRB 8/2027";
    private static final int VALUE = 3;

    private SampleDraft() {}

    static Draft in(Drafts drafts, SignedIn editor) {
        return drafts.all(editor).stream()
                .filter(draft -> draft.isEditable() && draft.charter().law().equals(LAW))
                .findFirst()
                .orElseGet(() -> begun(drafts, editor));
    }

    private static Draft begun(Drafts drafts, SignedIn editor) {
        NewDraft wanted = new NewDraft(
                "PERMENPANRB-5-2024:1", LAW, "Perubahan kedua atas PermenPANRB 90/2021", 1, LocalDate.of(2028, 1, 1));
        Draft draft = drafts.begin(wanted, editor);
        Row spak = draft.table("award").row("spakWbk").orElseThrow();
        Row raised = spak.withCell(VALUE, Cells.input(">= 16.1875", ColumnType.NUMBER))
                .withOutput("law", LAW + ", Pasal 4 ayat 2");
        return drafts.save(draft.id(), "award.dmn", 1, new TableEditing(draft.table("award")).with(raised), editor);
    }
}
