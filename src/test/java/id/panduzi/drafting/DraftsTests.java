package id.panduzi.drafting;

import static id.panduzi.drafting.RuleEditors.aDraft;
import static id.panduzi.drafting.RuleEditors.editor;
import static id.panduzi.drafting.RuleEditors.somebody;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.panduzi.WithoutProcesses;
import id.panduzi.decisiontable.Cells;
import id.panduzi.decisiontable.ColumnType;
import id.panduzi.decisiontable.DecisionTable;
import id.panduzi.decisiontable.Row;
import id.panduzi.decisiontable.TableWriter;
import id.panduzi.directory.Role;
import id.panduzi.directory.SignedIn;
import id.panduzi.journal.Entry;
import id.panduzi.journal.Journal;
import id.panduzi.journal.Subject;
import id.panduzi.problem.Absent;
import id.panduzi.problem.Conflict;
import id.panduzi.problem.FieldError;
import id.panduzi.problem.InvalidInput;
import id.panduzi.problem.NotAllowed;
import id.panduzi.regulation.RulesetCheck;
import id.panduzi.regulation.RulesetFiles;
import id.panduzi.regulation.Rulesets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@WithoutProcesses
class DraftsTests {

    private static final String BASIS = "PERMENPANRB-5-2024:1";
    private static final String AWARD = "award.dmn";

    @Autowired
    private Drafts drafts;

    @Autowired
    private Rulesets rulesets;

    @Autowired
    private Journal journal;

    private final SignedIn editor = editor();

    @Test
    void beginsWithThePublishedRulesUnderATagOfItsOwn() {
        Draft draft = drafts.begin(aDraft(BASIS), editor);
        assertThat(draft.tag().toString()).matches("PERMENPANRB-\\d+-2090:1");
        assertThat(draft.charter().law()).startsWith("PermenPANRB ");
        assertThat(RulesetCheck.of(draft.files()).faults()).isEmpty();
        DecisionTable award = draft.table("award");
        assertThat(award.name().versionTag()).isEqualTo(draft.tag().toString());
        assertThat(award.rows()).isEqualTo(rulesets.get(BASIS).tables().get(2).rows());
        assertThat(draft.version(AWARD)).isEqualTo(1);
    }

    @Test
    void beginsFromScratchWithEmptyTables() {
        Draft draft = drafts.begin(aDraft(null), editor);
        assertThat(draft.basedOn()).isNull();
        assertThat(draft.table("eligibility").rows()).isEmpty();
        assertThat(draft.has(RulesetFiles.WORKSHEET)).isFalse();
        assertThat(RulesetCheck.of(draft.files()).isSound()).isFalse();
    }

    @Test
    void refusesATagThatIsPublishedOrDrafted() {
        NewDraft published =
                new NewDraft(null, "PermenPANRB 5/2024", "x", 1, aDraft(null).inForceFrom());
        assertThat(refused(() -> drafts.begin(published, editor))).containsExactly("tagTaken");
        NewDraft twice = aDraft(BASIS);
        Draft first = drafts.begin(twice, editor);
        assertThat(refused(() -> drafts.begin(twice, editor))).containsExactly("tagTaken");
        drafts.discard(first.id(), "keliru", editor);
        assertThat(drafts.begin(twice, editor).tag()).isEqualTo(first.tag());
    }

    @Test
    void writesEveryChangedCellIntoTheJournal() {
        Draft draft = drafts.begin(aDraft(BASIS), editor);
        Draft changed = drafts.save(draft.id(), AWARD, 1, spakOf(draft, "16.1875"), editor);
        assertThat(changed.version(AWARD)).isEqualTo(2);
        assertThat(changed.version("eligibility.dmn")).isEqualTo(1);
        Entry entry = newest(draft);
        assertThat(entry.what()).isEqualTo("changeDraft");
        assertThat(entry.details())
                .containsEntry("file", AWARD)
                .containsEntry(
                        "changes",
                        List.of(Map.of(
                                "row", "spakWbk", "column", "value", "before", ">= 15.75", "after", ">= 16.1875")));
    }

    @Test
    void changesNothingWhereNothingIsChanged() {
        Draft draft = drafts.begin(aDraft(BASIS), editor);
        Draft same = drafts.save(draft.id(), AWARD, 1, draft.files().content(AWARD), editor);
        assertThat(same.version(AWARD)).isEqualTo(1);
        assertThat(newest(draft).what()).isEqualTo("beginDraft");
    }

    @Test
    void tellsTheSecondOfTwoEditorsThatTheFileHasChanged() {
        Draft draft = drafts.begin(aDraft(BASIS), editor);
        drafts.save(draft.id(), AWARD, 1, spakOf(draft, "16"), editor);
        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(() -> drafts.save(draft.id(), AWARD, 1, spakOf(draft, "17"), editor()))
                .satisfies(late -> assertThat(late.version()).contains(2L));
        assertThat(limitOfSpak(drafts.get(draft.id(), editor))).isEqualTo(">= 16");
    }

    @Test
    void letsOnlyOneOfManyWin() throws Exception {
        Draft draft = drafts.begin(aDraft(BASIS), editor);
        List<Callable<Boolean>> savers = List.of("14", "15", "16", "17").stream()
                .<Callable<Boolean>>map(limit -> () -> wins(draft, limit))
                .toList();
        ExecutorService threads = Executors.newFixedThreadPool(savers.size());
        int won = 0;
        for (Future<Boolean> attempt : threads.invokeAll(savers)) {
            won += attempt.get() ? 1 : 0;
        }
        threads.shutdown();
        assertThat(won).isEqualTo(1);
        assertThat(drafts.get(draft.id(), editor).version(AWARD)).isEqualTo(2);
    }

    @Test
    void keepsOverlapsWhileATableIsInTheMaking() {
        Draft draft = drafts.begin(aDraft(BASIS), editor);
        DecisionTable table = draft.table("award");
        Row twin = new Row(
                "twin", 99, table.rows().get(0).cells(), table.rows().get(0).outputs(), "kembar");
        List<Row> rows = new java.util.ArrayList<>(table.rows());
        rows.add(twin);
        Draft kept = drafts.save(draft.id(), AWARD, 1, TableWriter.write(table.withRows(rows)), editor);
        assertThat(kept.table("award").rows()).hasSize(rows.size());
        assertThat(RulesetCheck.of(kept.files()).faults(AWARD)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"=SUM(A1)", "${x}", "/* */ 15", "> 15", "date(\"2020-01-01\")"})
    void refusesCellsOutsideTheGrammarNamingThem(String cell) {
        Draft draft = drafts.begin(aDraft(BASIS), editor);
        String file = new String(draft.files().content(AWARD), UTF_8);
        byte[] smuggled = file.replaceFirst("&gt;= 75|>= 75", java.util.regex.Matcher.quoteReplacement(cell))
                .getBytes(UTF_8);
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> drafts.save(draft.id(), AWARD, 1, smuggled, editor))
                .satisfies(wrong -> assertThat(
                                wrong.errors().get(0).arguments().get(0).toString())
                        .contains("totalWbk", "value"));
        assertThat(drafts.get(draft.id(), editor).version(AWARD)).isEqualTo(1);
    }

    @Test
    void refusesFilesThatCannotBe() {
        DraftId id = drafts.begin(aDraft(BASIS), editor).id();
        assertThat(refused(() -> drafts.save(id, "lke.csv", 1, "code\nx".getBytes(UTF_8), editor)))
                .isNotEmpty();
        assertThat(refused(() -> drafts.save(id, "deadlines.csv", 1, "a,b".getBytes(UTF_8), editor)))
                .isNotEmpty();
        assertThat(refused(() -> drafts.save(id, "ruleset.yaml", 1, new byte[] {(byte) 0xff}, editor)))
                .isNotEmpty();
        assertThat(refused(() -> drafts.save(id, AWARD, 1, "<x/>".getBytes(UTF_8), editor)))
                .isNotEmpty();
        assertThatExceptionOfType(Absent.class)
                .isThrownBy(() -> drafts.save(id, "../award.dmn", 0, new byte[0], editor));
    }

    @Test
    void keepsAnAwardTableFromBecomingAnother() {
        Draft draft = drafts.begin(aDraft(BASIS), editor);
        byte[] eligibility = draft.files().content("eligibility.dmn");
        assertThat(refused(() -> drafts.save(draft.id(), AWARD, 1, eligibility, editor)))
                .containsExactly("otherTable");
    }

    @Test
    void changesNoMoreOnceProposedOrDiscarded() {
        Draft draft = drafts.begin(aDraft(BASIS), editor);
        drafts.propose(draft.id(), editor);
        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(() -> drafts.save(draft.id(), AWARD, 1, spakOf(draft, "16"), editor))
                .satisfies(late -> assertThat(late.stage()).contains("proposed"));
        assertThat(drafts.returnToEditing(draft.id()).isEditable()).isTrue();
        drafts.save(draft.id(), AWARD, 1, spakOf(draft, "16"), editor);
        drafts.discard(draft.id(), "keliru", editor);
        assertThat(newest(draft).details()).containsEntry("reason", "keliru");
        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(() -> drafts.save(draft.id(), AWARD, 2, spakOf(draft, "17"), editor));
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "RULE_EDITOR")
    void isChangedByRuleEditorsOnly(Role role) {
        Draft draft = drafts.begin(aDraft(BASIS), editor);
        SignedIn other = somebody(role);
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> drafts.begin(aDraft(BASIS), other));
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> drafts.save(draft.id(), AWARD, 1, spakOf(draft, "16"), other));
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> drafts.discard(draft.id(), "x", other));
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> drafts.propose(draft.id(), other));
        if (Drafts.mayRead(other)) {
            assertThat(drafts.get(draft.id(), other).tag()).isEqualTo(draft.tag());
        } else {
            assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> drafts.get(draft.id(), other));
            assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> drafts.all(other));
        }
    }

    private boolean wins(Draft draft, String limit) {
        try {
            drafts.save(draft.id(), AWARD, 1, spakOf(draft, limit), editor);
            return true;
        } catch (Conflict late) {
            return false;
        }
    }

    private Entry newest(Draft draft) {
        return journal.newest(Subject.ruleset(draft.tag().toString()), Long.MAX_VALUE, 1)
                .get(0);
    }

    private static byte[] spakOf(Draft draft, String limit) {
        DecisionTable table = draft.table("award");
        List<Row> rows = table.rows().stream()
                .map(row -> row.id().equals("spakWbk")
                        ? row.withCell(3, Cells.input(">= " + limit, ColumnType.NUMBER))
                        : row)
                .toList();
        return TableWriter.write(table.withRows(rows));
    }

    private static String limitOfSpak(Draft draft) {
        return draft.table("award").row("spakWbk").orElseThrow().cells().get(3).notation();
    }

    private static List<String> refused(Runnable act) {
        try {
            act.run();
            return List.of();
        } catch (InvalidInput wrong) {
            return wrong.errors().stream().map(FieldError::code).toList();
        }
    }
}
