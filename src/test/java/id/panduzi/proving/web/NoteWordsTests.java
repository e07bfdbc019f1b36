package id.panduzi.proving.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.panduzi.criterion.LimitFlaw;
import id.panduzi.criterion.web.Wording;
import id.panduzi.decisiontable.DecisionTable;
import id.panduzi.decisiontable.TableReader;
import id.panduzi.problem.Reason;
import id.panduzi.proof.BoundaryPack;
import id.panduzi.proof.Note;
import id.panduzi.worksheet.Worksheet;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.support.ResourceBundleMessageSource;

class NoteWordsTests {

    private static final Path RULES = Path.of("bpmn", "rules", "PERMENPANRB-10-2019");
    private static final Wording INDONESIAN = words("id");

    @Test
    void showsTheArithmeticOfALimitThatNeverBinds() throws IOException {
        assertThat(prove("award", "x", "x").notices())
                .extracting(NoteWords.Said::sentence)
                .contains("baris 17 (Bersih dan akuntabel, WBK): batas ini tidak pernah menentukan sendiri."
                        + " Bagian-bagiannya punya batas sendiri: 13,5 (Survei persepsi anti korupsi) + 5"
                        + " (Tindak lanjut hasil pemeriksaan (TLHP)) = 18,5."
                        + " Siapa yang memenuhi semuanya, memenuhi batas ini juga.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            priority    | "internal"           | "public"  | Dua baris menjawab
            priority    | "internal"           | "intern"  | Tidak ada baris yang menjawab
            allowance   | >= 3                 | >= 9      | di luar nilai yang mungkin
            award       | >= 13.5              | >= 133.5  | di luar nilai yang mungkin
            award       | "spak"               | "spark"   | tidak ada data bernama
            award       | "tlhp"               | "kinerja" | tidak memberi nilai
            award       | hitPolicy="UNIQUE"   | hitPolicy="FIRST" | bukan yang diharapkan
            allowance   | >path<               | >way<     | tidak ada data untuk kolom
            """)
    void saysEachKindOfNote(String table, String piece, String other, String sentence) throws IOException {
        assertThat(prove(table, piece, other).blocks())
                .anySatisfy(
                        said -> assertThat(said.sentence()).contains(sentence).doesNotContain("proof."));
    }

    @Test
    void givesExamplesInWords() throws IOException {
        assertThat(prove("priority", "\"internal\"", "\"public\"").blocks())
                .filteredOn(said -> said.sentence().startsWith("Tidak ada baris"))
                .first()
                .extracting(NoteWords.Said::example)
                .isEqualTo(List.of(
                        new InputWords.Line("Tugas inti instansi", "Ya"),
                        new InputWords.Line("Yang dilayani", "internal instansi")));
    }

    @ParameterizedTest
    @EnumSource(LimitFlaw.Kind.class)
    void hasWordsForRowsThatAreNoLimits(LimitFlaw.Kind kind) throws IOException {
        DecisionTable table = table("award", "x", "x");
        NoteWords said = new NoteWords(new RowWords(table, new InputWords(table, words("en")), row -> "/"));
        boolean isOtherNote =
                switch (kind) {
                    case UNKNOWN_CRITERION, UNKNOWN_AWARD, UNKNOWN_AGENCY_KIND, OFF_SCALE, NO_MARK, SECOND_LIMIT ->
                        true;
                    default -> false;
                };
        if (!isOtherNote) {
            Note note = new Note.NoLimit(new LimitFlaw(table.rows().get(0), kind, Reason.of("limit.noLaw")));
            assertThat(said.say(note).sentence()).contains("row 1 (Total score, WBK):");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "en"})
    void saysEveryCaseInWords(String language) throws IOException {
        for (String key : List.of("allowance", "eligibility", "award", "priority")) {
            DecisionTable table = table(key, "x", "x");
            assertThat(CaseLine.of(table, BoundaryPack.of(table), words(language)))
                    .isNotEmpty()
                    .allSatisfy(line -> assertThat(line.toString()).doesNotContain("notMet", "agencyKind", "PEMDA"));
        }
    }

    private static TableProof prove(String key, String piece, String other) throws IOException {
        Worksheet worksheet = Worksheet.read("lke.csv", new StringReader(Files.readString(RULES.resolve("lke.csv"))));
        return TableProof.of(table(key, piece, other), Optional.of(worksheet), INDONESIAN, row -> "/");
    }

    private static DecisionTable table(String key, String piece, String other) throws IOException {
        String text = Files.readString(RULES.resolve(key + ".dmn")).replace(escaped(piece), escaped(other));
        return TableReader.sketch(key + ".dmn", text.getBytes(StandardCharsets.UTF_8));
    }

    private static String escaped(String piece) {
        return piece.startsWith(">=") ? piece.replace(">", "&gt;") : piece;
    }

    private static Wording words(String language) {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("messages/messages");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return new Wording(messages, Locale.forLanguageTag(language));
    }
}
