package id.panduzi.attestation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.panduzi.digest.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody changed is refused, however small, and however well it is covered up. */
class TamperedRecordTests {

    private static final RecordDocument RECORD = SampleRecords.award();
    private static final List<VerificationKey> TRUSTED = List.of(SampleRecords.KEY.open());

    /** All over it, more closely beside the table's file than inside it. */
    @Test
    void refusesOneDigitOrLetterMoreOrLess() {
        byte[] whole = RECORD.bytes();
        String text = SampleRecords.text(RECORD);
        int from = text.indexOf("\"files\"") + 200;
        int to = text.indexOf("\"hashes\"") - 200;
        Random chance = new Random(7);
        List<Integer> accepted = new ArrayList<>();
        for (int at = 0; at < whole.length; at += 1 + chance.nextInt(at > from && at < to ? 400 : 8)) {
            byte[] changed = whole.clone();
            changed[at] = (byte) neighbour(changed[at], chance);
            if (isAccepted(changed)) {
                accepted.add(at);
            }
        }
        assertThat(accepted).isEmpty();
    }

    @Property(tries = 200)
    void refusesAnyByteAnywhere(@ForAll @IntRange(max = 1_000_000) int place, @ForAll byte other) {
        byte[] changed = RECORD.bytes();
        int at = place % changed.length;
        boolean isSame = changed[at] == other;
        changed[at] = other;
        assertThat(isAccepted(changed)).isEqualTo(isSame);
    }

    @Property(tries = 50)
    void refusesWhatIsCutOff(@ForAll @IntRange(max = 1_000_000) int length) {
        byte[] whole = RECORD.bytes();
        assertThat(isAccepted(java.util.Arrays.copyOf(whole, length % whole.length)))
                .isFalse();
    }

    @Test
    void refusesAnOutcomeThatTheTableDoesNotGiveWhoeverSignsIt() {
        RecordDocument better = decision(RECORD, "outcome", "met");
        assertThat(lines(SampleRecords.signed(better, SampleRecords.KEY)))
                .contains("Attestation.signature.good", "Attestation.again.differs");
    }

    @Test
    void refusesAnotherTableEvenWithItsHashAndRowsRecomputed() {
        String softer = SampleRecords.table("award").replace("&gt;= 15.75", "&gt;= 15.5");
        assertThat(softer).isNotEqualTo(SampleRecords.table("award"));
        RecordDocument swapped = files(RECORD, "award", softer, Sha256.of(softer));
        assertThat(lines(swapped)).contains("Attestation.signature.bad", "Attestation.again.differs");
        assertThat(lines(SampleRecords.signed(files(RECORD, "award", softer, Sha256.of("x")), SampleRecords.KEY)))
                .contains("Attestation.refused.hash");
        RecordDocument forged = SampleRecords.signed(swapped, SigningKey.generate());
        assertThat(lines(forged)).contains("Attestation.key.other");
    }

    @Test
    void refusesATableOfAnotherLaw() {
        String other = SampleRecords.table("award").replace("PERMENPANRB-5-2024:1", "PERMENPANRB-90-2021:1");
        assertThat(lines(SampleRecords.signed(files(RECORD, "award", other, Sha256.of(other)), SampleRecords.KEY)))
                .contains("Attestation.refused.otherTable");
    }

    @Test
    void refusesATableThatRunsCode() {
        String code = SampleRecords.table("award").replaceFirst("<text>&gt;= 75</text>", "<text>\\${x}</text>");
        assertThat(code).contains("${x}");
        assertThat(lines(SampleRecords.signed(files(RECORD, "award", code, Sha256.of(code)), SampleRecords.KEY)))
                .contains("Attestation.refused.table");
    }

    @Test
    void refusesAnotherKeyInside() {
        String other = SigningKey.generate().open().encoded();
        String text =
                SampleRecords.text(RECORD).replace(SampleRecords.KEY.open().encoded(), other);
        assertThat(isAccepted(text.getBytes(StandardCharsets.UTF_8))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"a\":\"b\",",
                "{\"signature\":\"x\",",
                "{ ",
                "\n{",
                "{\"decision\":{},",
            })
    void refusesWhatIsPutBefore(String beginning) {
        assertRefused(beginning + SampleRecords.text(RECORD).substring(1));
    }

    @Test
    void refusesWhatIsAddedRepeatedOrWrittenOtherwise() {
        String text = SampleRecords.text(RECORD);
        assertRefused(text + "\n");
        assertRefused(text + "{}");
        assertRefused(text.replace("\"year\":\"2026\"", "\"year\":2026"));
        assertRefused(text.replace("\"kind\":\"award\"", "\"kind\":\"award\",\"kind\":\"award\""));
        assertRefused(text.replace("\"kind\":\"award\"", "\"kind\":\"\\u0061ward\""));
        assertRefused(text.replace("\"unit\":{", "\"unit\":{\"also\":\"x\","));
        assertRefused("\uFEFF" + text);
        RecordDocument more = SampleRecords.signed(RECORD.with("remark", "x"), SampleRecords.KEY);
        assertThatThrownBy(() -> RecordFile.read(more.bytes())).hasMessage("Attestation.refused.shape");
    }

    @Test
    void refusesWhatIsHugeOrDeepBeforeItReadsIt() {
        assertThatThrownBy(() -> RecordFile.read(new byte[RecordFile.MOST_BYTES + 1]))
                .hasMessage("Attestation.refused.tooLarge");
        assertThatThrownBy(() -> RecordFile.read("[".repeat(100_000).getBytes(StandardCharsets.UTF_8)))
                .hasMessage("Attestation.refused.noJson");
        for (String odd : List.of("", "null", "3", "[]", "{}", "{\"a\":", "\u0000", "\ud83d")) {
            assertThatThrownBy(() -> RecordFile.read(odd.getBytes(StandardCharsets.UTF_8)))
                    .isInstanceOf(RefusedRecord.class);
        }
    }

    /** The last letter of Base64 has bits that a careless reader ignores. */
    @Test
    void refusesASignatureWrittenInAnotherWay() {
        String signature = RECORD.text("signature");
        for (char last = 'A'; last <= 'Z'; last++) {
            String other = signature.substring(0, 85) + last + "==";
            if (!other.equals(signature)) {
                assertThat(isAccepted(RECORD.with("signature", other).bytes())).isFalse();
            }
        }
    }

    private static int neighbour(byte value, Random chance) {
        return Character.isDigit(value) ? '0' + (value - '0' + 1) % 10 : value ^ 1 << chance.nextInt(7);
    }

    private static void assertRefused(String text) {
        assertThat(isAccepted(text.getBytes(StandardCharsets.UTF_8)))
                .as(text.substring(0, 40))
                .isFalse();
    }

    private static boolean isAccepted(byte[] file) {
        try {
            return new RecordVerifier(RecordFile.read(file), TRUSTED).verify().isAccepted();
        } catch (RefusedRecord refused) {
            return false;
        }
    }

    private static List<String> lines(RecordDocument record) {
        Report report = new RecordVerifier(RecordFile.read(record.bytes()), TRUSTED).verify();
        assertThat(report.isAccepted()).isFalse();
        return report.lines().stream().map(Report.Line::said).toList();
    }

    private static RecordDocument decision(RecordDocument record, String part, String value) {
        Map<String, Object> decision = new TreeMap<>();
        record.map("decision")
                .forEach((name, old) -> decision.put(name, String.valueOf(name).equals(part) ? value : old));
        return record.with("decision", decision);
    }

    private static RecordDocument files(RecordDocument record, String table, String file, String hash) {
        Map<String, Object> ruleset = new TreeMap<>(record.map("ruleset"));
        Map<String, Object> hashes = new TreeMap<>(record.map("ruleset", "hashes"));
        hashes.put(table, hash);
        ruleset.put("hashes", hashes);
        ruleset.put("files", Map.of(table, file));
        return record.with("ruleset", ruleset);
    }
}
