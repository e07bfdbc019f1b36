package id.panduzi.proving.web;

import id.panduzi.criterion.web.Wording;
import id.panduzi.decisiontable.DecisionTable;
import id.panduzi.decisiontable.Row;
import id.panduzi.drafting.Draft;
import id.panduzi.proof.Note;
import id.panduzi.proof.Proof;
import id.panduzi.proof.Severity;
import id.panduzi.regulation.RulesetFiles;
import id.panduzi.worksheet.DamagedWorksheet;
import id.panduzi.worksheet.Worksheet;
import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What was proved of one table, in words.
 *
 * @param key its name in addresses
 * @param title message key of its name
 * @param blocks what stands against publication
 * @param notices what is worth knowing
 * @param never criteria it does not ask at all
 * @param partly criteria it asks of some units only, with those it does not ask
 */
public record TableProof(
        String key,
        String title,
        List<NoteWords.Said> blocks,
        List<NoteWords.Said> notices,
        List<String> never,
        List<String> partly) {

    /**
     * Proves a table.
     *
     * @param worksheet its scores; empty if there is none that can be read
     * @param url where a row can be seen
     */
    static TableProof of(DecisionTable table, Optional<Worksheet> worksheet, Wording words, Function<Row, String> url) {
        List<Note> notes = worksheet.map(known -> Proof.of(table, known)).orElseGet(() -> Proof.of(table));
        NoteWords said = new NoteWords(new RowWords(table, new InputWords(table, words), url));
        return new TableProof(
                table.name().key(),
                title(table),
                said(notes, Severity.BLOCKS, said),
                said(notes, Severity.NOTICE, said),
                notAsked(notes)
                        .filter(note -> !note.asked())
                        .map(said::notAsked)
                        .toList(),
                notAsked(notes).filter(Note.NotAsked::asked).map(said::notAsked).toList());
    }

    /** Proves the tables of a draft. */
    static List<TableProof> of(Draft draft, List<DecisionTable> tables, Wording words) {
        Optional<Worksheet> worksheet = worksheet(draft);
        return tables.stream()
                .map(table -> {
                    String page =
                            "/rules/drafts/" + draft.id() + "/" + table.name().key();
                    return of(table, worksheet, words, row -> page + "/rows/" + row.id());
                })
                .toList();
    }

    /** How much stands against tables. */
    static int against(List<TableProof> tables) {
        return tables.stream().mapToInt(table -> table.blocks().size()).sum();
    }

    /** Message key of a table's name. */
    static String title(DecisionTable table) {
        return "RuleTable." + table.name().key().toUpperCase(Locale.ROOT);
    }

    /** Empty if it is missing, or damaged in the making. */
    private static Optional<Worksheet> worksheet(Draft draft) {
        if (!draft.has(RulesetFiles.WORKSHEET)) {
            return Optional.empty();
        }
        try {
            String text = draft.files().text(RulesetFiles.WORKSHEET);
            return Optional.of(Worksheet.read(RulesetFiles.WORKSHEET, new StringReader(text)));
        } catch (DamagedWorksheet inTheMaking) {
            return Optional.empty();
        }
    }

    /** Whether nothing stands against it. */
    public boolean sound() {
        return blocks.isEmpty();
    }

    private static List<NoteWords.Said> said(List<Note> notes, Severity severity, NoteWords words) {
        return notes.stream()
                .filter(note -> note.severity() == severity && !(note instanceof Note.NotAsked))
                .map(words::say)
                .toList();
    }

    private static Stream<Note.NotAsked> notAsked(List<Note> notes) {
        return notes.stream().filter(Note.NotAsked.class::isInstance).map(Note.NotAsked.class::cast);
    }
}
