package id.panduzi.attestation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The command as somebody without Pandu ZI uses it. */
class VerifyCommandTests {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private String said = "";

    @ParameterizedTest
    @MethodSource("records")
    void acceptsWhatNobodyTouched(RecordDocument record) throws IOException {
        assertThat(verify(record, "--key", key(SampleRecords.KEY))).as(said).isEqualTo(VerifyCommand.ACCEPTED);
        assertThat(said).contains("RESULT: ACCEPTED", "one that you trust", "ZI-2026-000042");
    }

    static Stream<RecordDocument> records() {
        return Stream.of(
                SampleRecords.award(), SampleRecords.allowance(), SampleRecords.priority(), SampleRecords.panel());
    }

    @Test
    void saysThatNobodyVouchesForTheKeyWithoutOne() throws IOException {
        assertThat(verify(SampleRecords.award())).isEqualTo(VerifyCommand.UNVOUCHED);
        assertThat(said)
                .contains(
                        "RESULT: INTACT, SIGNER NOT CONFIRMED",
                        "The signature matches the key inside",
                        "[!] Nobody vouches for that key")
                .contains(SampleRecords.KEY.open().fingerprint())
                .doesNotContain("that you trust");
    }

    @Test
    void refusesAnotherKeyThanTheReaderTrusts() throws IOException {
        RecordDocument forged = SampleRecords.signed(SampleRecords.award(), SigningKey.generate());
        assertThat(verify(forged)).isEqualTo(VerifyCommand.UNVOUCHED);
        assertThat(verify(forged, "--key", key(SampleRecords.KEY))).isEqualTo(VerifyCommand.REFUSED);
        assertThat(said).contains("[x] The key inside the document is none that you trust");
    }

    @Test
    void trustsAnyOfTheKeysInAFile() throws IOException {
        Path keys = folder.resolve("keys.pem");
        Files.writeString(
                keys,
                SigningKey.generate().open().pem() + SampleRecords.KEY.open().pem());
        assertThat(verify(SampleRecords.award(), "--key", keys.toString())).isEqualTo(VerifyCommand.ACCEPTED);
    }

    @Test
    void saysWhatIsEvaluatedAgainAndWhatIsOnlySigned() throws IOException {
        verify(SampleRecords.award());
        assertThat(said).contains("[+] Evaluated again").doesNotContain("cannot be evaluated again");
        verify(SampleRecords.panel());
        assertThat(said)
                .contains("[!] There is no part that could be evaluated again")
                .contains("[!] What people decided (panel-1, panel-2) cannot be evaluated again");
    }

    @Test
    void speaksIndonesianUnlessAskedOtherwise() throws IOException {
        String file = write(SampleRecords.award()).toString();
        String key = key(SampleRecords.KEY);
        run(Locale.GERMANY, file, "--key", key);
        assertThat(said).contains("HASIL: DITERIMA", "4 Mei 2026");
        run(Locale.US, file, "--key", key);
        assertThat(said).contains("RESULT: ACCEPTED", "4 May 2026");
        run(Locale.US, file, "--key", key, "--lang", "id");
        assertThat(said).contains("HASIL: DITERIMA");
    }

    @Test
    void tellsWhatCannotBeUsedFromWhatIsRefused() throws IOException {
        assertThat(run(Locale.US)).isEqualTo(VerifyCommand.UNUSABLE);
        assertThat(said).contains("Usage: verify");
        assertThat(run(Locale.US, "a.json", "--nonsense")).isEqualTo(VerifyCommand.UNUSABLE);
        assertThat(run(Locale.US, "a.json", "--lang", "de")).isEqualTo(VerifyCommand.UNUSABLE);
        assertThat(run(Locale.US, folder.resolve("none.json").toString())).isEqualTo(VerifyCommand.UNUSABLE);
        assertThat(run(Locale.US, folder.toString())).isEqualTo(VerifyCommand.UNUSABLE);
        Path noKey = Files.writeString(folder.resolve("no.pem"), SampleRecords.KEY.pem());
        assertThat(verify(SampleRecords.award(), "--key", noKey.toString())).isEqualTo(VerifyCommand.UNUSABLE);
        assertThat(run(
                        Locale.US,
                        Files.writeString(folder.resolve("x.json"), "{}").toString()))
                .isEqualTo(VerifyCommand.REFUSED);
    }

    @Test
    void letsNoRecordSteerTheTerminal() throws IOException {
        RecordDocument nasty = SampleRecords.signed(
                SampleRecords.award()
                        .with(
                                "proposal",
                                java.util.Map.of(
                                        "number", "\u001b[2J\r\nRESULT: ACCEPTED",
                                        "award", "WBK",
                                        "year", "2026",
                                        "path", "regular",
                                        "unit", java.util.Map.of("code", "x", "name", "\u202edetpecca"),
                                        "agency", java.util.Map.of("code", "x", "name", "x", "kind", "KL"))),
                SampleRecords.KEY);
        verify(nasty);
        assertThat(said.lines().filter(line -> line.startsWith("RESULT"))).hasSize(1);
        assertThat(said).doesNotContain("\u001b", "\u202e");
    }

    private int verify(RecordDocument record, String... more) throws IOException {
        return run(
                Locale.US,
                Stream.concat(Stream.of(write(record).toString()), Stream.of(more))
                        .toArray(String[]::new));
    }

    private int run(Locale locale, String... arguments) {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        int answer =
                VerifyCommand.run(List.of(arguments), locale, new PrintStream(printed, true, StandardCharsets.UTF_8));
        said = printed.toString(StandardCharsets.UTF_8);
        return answer;
    }

    private Path write(RecordDocument record) throws IOException {
        return Files.write(folder.resolve("record.json"), record.bytes());
    }

    private String key(SigningKey key) throws IOException {
        return Files.writeString(folder.resolve("key.pem"), key.open().pem()).toString();
    }
}
