package id.panduzi.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import id.panduzi.TestClock;
import id.panduzi.WithoutProcesses;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@WithoutProcesses
class JournalTests {

    private static final Actor HEAD = new Actor("head.K01-U01", "I Gusti Ayu Putri 😀", "head", "other");

    @Autowired
    private Journal journal;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private JdbcTemplate jdbc;

    private final Subject subject = Subject.proposal("ZI-" + UUID.randomUUID());

    @BeforeEach
    void setTheDay(@Autowired TestClock clock) {
        clock.set("2026-03-02");
    }

    @Test
    void chainsEachEntryToTheOneBefore() {
        Entry first = record("open", Map.of());
        Entry second = record("close", Map.of());
        assertThat(first.sequence()).isEqualTo(1);
        assertThat(first.previousHash()).isEqualTo("0".repeat(64));
        assertThat(second.sequence()).isEqualTo(2);
        assertThat(second.previousHash()).isEqualTo(first.hash()).isNotEqualTo(second.hash());
        assertThat(second.hash()).matches("[0-9a-f]{64}");
        assertThat(journal.verify(subject)).isEmpty();
    }

    @Test
    void readsBackWhatWasRecorded() {
        Map<String, Object> details = new HashMap<>();
        details.put("text", "Žižek \"😀\" \u0001\n \ud800 trailing ");
        details.put("on", LocalDate.of(2026, 3, 1));
        details.put("index", new BigDecimal("15.7499999999999999"));
        details.put("count", 9_007_199_254_740_993L);
        details.put("none", null);
        details.put("rows", List.of(Map.of("z", true, "a", 1)));
        Entry recorded = transactions.execute(status -> journal.record(
                new Deed(subject, HEAD, "answer", "assessment", "PERMENPANRB-5-2024:1", List.of("ab", "cd"), details)));
        assertThat(journal.timeline(subject, 0, 10)).containsExactly(recorded);
        assertThat(recorded.details())
                .containsEntry("text", "Žižek \"😀\" \u0001\n ? trailing ")
                .containsEntry("on", "2026-03-01")
                .containsEntry("index", "15.7499999999999999")
                .containsEntry("count", 9_007_199_254_740_993L)
                .containsEntry("none", null)
                .containsEntry("rows", List.of(Map.of("a", 1, "z", true)));
        assertThat(journal.verify(subject)).isEmpty();
    }

    /** Fixes the spelling that hashes are taken of: this one may never change. */
    @Test
    void takesTheHashOfSortedJson() throws Exception {
        Entry entry = new Entry(
                new UUID(1, 2),
                Subject.agency("K01"),
                1,
                Instant.parse("2026-03-02T00:00:00Z"),
                Actor.system(),
                "open",
                null,
                null,
                List.of(),
                Map.of("b", 1, "a", "x"),
                Fingerprint.NONE,
                "");
        String canonical =
                "{\"actor\":{\"name\":\"Pandu ZI\",\"onBehalfOf\":null,\"role\":null,\"username\":\"system\"},"
                        + "\"at\":\"2026-03-02T00:00:00.000Z\",\"details\":{\"a\":\"x\",\"b\":1},\"evidence\":[],"
                        + "\"id\":\"00000000-0000-0001-0000-000000000002\",\"previousHash\":\"" + "0".repeat(64) + "\","
                        + "\"ruleset\":null,\"sequence\":1,\"stage\":null,\"subject\":{\"key\":\"K01\",\"kind\":\"agency\"},"
                        + "\"what\":\"open\"}";
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(canonical.getBytes(StandardCharsets.UTF_8));
        assertThat(Fingerprint.of(entry)).isEqualTo(HexFormat.of().formatHex(digest));
    }

    @Test
    void pagesThroughATimeline() {
        for (int i = 0; i < 5; i++) {
            record("act" + i, Map.of());
        }
        assertThat(journal.timeline(subject, 0, 2)).extracting(Entry::what).containsExactly("act0", "act1");
        assertThat(journal.timeline(subject, 3, 9)).extracting(Entry::what).containsExactly("act3", "act4");
        assertThat(journal.timeline(Subject.account("nobody"), 0, 9)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update journal_entry set what = 'x' where subject_key = ?",
                "delete from journal_entry where subject_key = ?",
                "delete from journal_head where subject_key = ?"
            })
    void refusesToBeChanged(String sql) {
        record("open", Map.of());
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> jdbc.update(sql, subject.key()))
                .withMessageContaining("never");
        assertThat(journal.verify(subject)).isEmpty();
    }

    @Test
    void recordsInsideAnActOnly() {
        Deed deed = Deed.of(subject, HEAD, "open", Map.of());
        assertThatExceptionOfType(IllegalTransactionStateException.class).isThrownBy(() -> journal.record(deed));
    }

    @Test
    void keepsNothingOfAnActThatFailed() {
        record("open", Map.of());
        assertThatIllegalStateException()
                .isThrownBy(() -> transactions.executeWithoutResult(status -> {
                    journal.record(Deed.of(subject, HEAD, "close", Map.of()));
                    throw new IllegalStateException("failed");
                }));
        assertThat(journal.timeline(subject, 0, 9)).hasSize(1);
        assertThat(record("close", Map.of()).sequence()).isEqualTo(2);
        assertThat(journal.verify(subject)).isEmpty();
    }

    @Test
    void letsWritersTakeTurns() throws Exception {
        ExecutorService writers = Executors.newFixedThreadPool(8);
        List<Future<Entry>> written = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            written.add(writers.submit(() -> record("act", Map.of())));
        }
        List<Long> sequences = new ArrayList<>();
        for (Future<Entry> one : written) {
            sequences.add(one.get().sequence());
        }
        writers.shutdown();
        assertThat(sequences)
                .containsExactlyInAnyOrderElementsOf(
                        LongStream.rangeClosed(1, 40).boxed().toList());
        assertThat(journal.verify(subject)).isEmpty();
    }

    private Entry record(String what, Map<String, Object> details) {
        Entry entry = transactions.execute(status -> journal.record(Deed.of(subject, HEAD, what, details)));
        assertThat(entry).isNotNull();
        return entry;
    }
}
