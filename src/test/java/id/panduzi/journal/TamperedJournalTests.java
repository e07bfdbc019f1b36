package id.panduzi.journal;

import static org.assertj.core.api.Assertions.assertThat;

import id.panduzi.WithoutProcesses;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** What somebody could do who is let into the database and removes the triggers. */
@WithoutProcesses
class TamperedJournalTests {

    private static final Path MIGRATION =
            Path.of("src", "main", "resources", "db", "migration", "journal", "V5__journal.sql");
    private static final String TRIGGER = "CREATE TRIGGER ";
    private static final int ENTRIES = 5;

    @Autowired
    private Journal journal;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private JdbcTemplate jdbc;

    private final Subject subject = Subject.proposal("ZI-" + UUID.randomUUID());

    @BeforeEach
    void recordSomeActsAndGetPastTheTriggers() throws IOException {
        for (int i = 1; i <= ENTRIES; i++) {
            Deed deed = Deed.of(subject, new Actor("somebody", "Somebody", null, null), "act", Map.of("number", i));
            transactions.executeWithoutResult(status -> journal.record(deed));
        }
        triggers()
                .forEach(trigger -> jdbc.execute(
                        "drop trigger " + trigger.substring(TRIGGER.length(), trigger.indexOf(' ', TRIGGER.length()))));
    }

    @AfterEach
    void putTheTriggersBack() throws IOException {
        triggers().forEach(jdbc::execute);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3|HASH|update journal_entry set details = '{\"number\":4}' where @ and sequence = 3",
                "3|HASH|update journal_entry set details = '{ \"number\":3}' where @ and sequence = 3",
                "3|HASH|update journal_entry set details = '{\"number\":4,\"number\":3}' where @ and sequence = 3",
                "2|HASH|update journal_entry set at = at + interval 1 second where @ and sequence = 2",
                "5|HASH|update journal_entry set actor_name = 'Somebody Else' where @ and sequence = 5",
                "1|HASH|update journal_entry set actor_on_behalf_of = 'boss' where @ and sequence = 1",
                "4|HASH|update journal_entry set evidence = '[\"ab\"]' where @ and sequence = 4",
                "4|HASH|update journal_entry set hash = repeat('0', 64) where @ and sequence = 4",
                "4|ORDER|update journal_entry set previous_hash = repeat('0', 64) where @ and sequence = 4",
                "3|GAP|delete from journal_entry where @ and sequence = 3",
                "1|GAP|delete from journal_entry where @ and sequence = 1",
                "3|GAP|update journal_entry set sequence = 9 where @ and sequence = 3",
                "4|HEAD|delete from journal_entry where @ and sequence > 3",
                "1|HEAD|delete from journal_entry where @",
                "5|HEAD|update journal_head set hash = repeat('a', 64) where @",
                "5|HEAD|update journal_head set sequence = 4 where @",
                "6|HEAD|update journal_head set sequence = 6 where @",
                "1|HEAD|delete from journal_head where @"
            })
    void namesTheFirstBrokenEntry(long sequence, Damage why, String sql) {
        tamper(sql);
        Broken broken = new Broken(subject, sequence, why);
        assertThat(journal.verify(subject)).contains(broken);
        assertThat(journal.verifyAll()).contains(broken);
    }

    /** Who computes the hash anew has to do so for every entry behind it, and for the head. */
    @Test
    void noticesAnEntryThatWasReplacedWithItsHash() {
        replace(3);
        assertThat(journal.verify(subject)).contains(new Broken(subject, 4, Damage.ORDER));
    }

    @Test
    void noticesThatTheLastEntryWasReplacedWithItsHash() {
        replace(ENTRIES);
        assertThat(journal.verify(subject)).contains(new Broken(subject, ENTRIES, Damage.HEAD));
    }

    @Test
    void noticesThatTwoEntriesWereSwapped() {
        tamper("update journal_entry set sequence = 99 where @ and sequence = 2");
        tamper("update journal_entry set sequence = 2 where @ and sequence = 3");
        tamper("update journal_entry set sequence = 3 where @ and sequence = 99");
        assertThat(journal.verify(subject)).contains(new Broken(subject, 2, Damage.ORDER));
    }

    @Test
    void noticesAnEntryThatWasAddedBehindTheHead() {
        tamper("insert into journal_entry select uuid(), subject_kind, subject_key, 6, at, actor_username, actor_name,"
                + " actor_role, actor_on_behalf_of, what, stage, ruleset_tag, evidence, details, hash, hash"
                + " from journal_entry where @ and sequence = 5");
        assertThat(journal.verify(subject)).contains(new Broken(subject, 6, Damage.HASH));
    }

    private void replace(int sequence) {
        Entry entry = journal.timeline(subject, sequence - 1, 1).get(0);
        Entry forged = new Entry(
                entry.id(),
                subject,
                sequence,
                entry.at(),
                entry.actor(),
                entry.what(),
                entry.stage(),
                entry.ruleset(),
                List.of(),
                Map.of("number", 0),
                entry.previousHash(),
                "");
        tamper("update journal_entry set details = '{\"number\":0}', hash = '" + Fingerprint.of(forged)
                + "' where @ and sequence = " + sequence);
    }

    private void tamper(String sql) {
        assertThat(jdbc.update(sql.replace("@", "subject_key = '" + subject.key() + "'")))
                .isPositive();
    }

    private static List<String> triggers() throws IOException {
        return Stream.of(Files.readString(MIGRATION).split(";"))
                .map(String::strip)
                .filter(statement -> statement.startsWith(TRIGGER))
                .toList();
    }
}
