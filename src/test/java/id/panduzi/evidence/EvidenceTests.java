package id.panduzi.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import id.panduzi.RunningDemo;
import id.panduzi.directory.Directory;
import id.panduzi.directory.Person;
import id.panduzi.directory.SignedIn;
import id.panduzi.journal.Journal;
import id.panduzi.journal.Subject;
import id.panduzi.problem.Absent;
import id.panduzi.problem.FieldError;
import id.panduzi.problem.InvalidInput;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionOperations;

@RunningDemo
class EvidenceTests {

    @Autowired
    private Evidence evidence;

    @Autowired
    private ReadingQueue queue;

    @Autowired
    private Readers readers;

    @Autowired
    private Directory directory;

    @Autowired
    private Journal journal;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private TransactionOperations transactions;

    private final String subject = "TEST-" + UUID.randomUUID();
    private SignedIn uploader;

    @BeforeEach
    void leavesNothingElseToRead() {
        Person operator = directory.person("operator.K01-U01").orElseThrow();
        uploader =
                new SignedIn(operator.id(), operator.username(), operator.name(), operator.roles(), operator.scope());
        jdbc.update("update evidence_reading set state = 'unread' where state = 'pending'");
    }

    @Test
    void receivesAndGivesBack() throws IOException {
        byte[] pdf = Documents.pdf("Surat " + subject);
        Received received = receive(pdf, "../SK \u202e12.pdf", "A.I.1.i.a", "A.I.1.i.b", "A.I.1.i.a");
        assertThat(received.name()).isEqualTo("SK \ufffd12.pdf");
        assertThat(received.items()).containsExactly("A.I.1.i.a", "A.I.1.i.b");
        assertThat(received.size()).isEqualTo(pdf.length);
        assertThat(evidence.find(received.id())).isEqualTo(received);
        try (Content content = evidence.content(received.id())) {
            assertThat(content.received()).isEqualTo(received);
            assertThat(content.stream().readAllBytes()).isEqualTo(pdf);
        }
        assertThat(evidence.reading(received.id()).state()).isEqualTo(ReadingState.PENDING);
        assertThat(journal.timeline(Subject.proposal(subject), 0, 10))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.what()).isEqualTo("receiveEvidence");
                    assertThat(entry.evidence()).containsExactly(received.sha256());
                    assertThat(entry.actor().username()).isEqualTo("operator.K01-U01");
                });
    }

    @Test
    void listsWhatBelongsToAProposal() {
        Received first = receive(Documents.text("one " + subject), "1.txt", "A.I.1.i.a");
        Received second = receive(Documents.text("two " + subject), "2.txt", "A.I.1.i.a", "B.I.a");
        Received again = receive(Documents.text("two " + subject), "3.txt");
        assertThat(evidence.of(subject)).containsExactlyInAnyOrder(first, second, again);
        assertThat(evidence.linkedTo(subject, "B.I.a")).containsExactly(second);
        assertThat(evidence.linkedTo(subject, "A.I.1.i.a")).containsExactlyInAnyOrder(first, second);
        assertThat(evidence.linkedTo(subject, "B.I")).isEmpty();
        assertThat(again.sha256()).isEqualTo(second.sha256());
        assertThat(again.id()).isNotEqualTo(second.id());
        assertThat(evidence.hashes(subject)).containsExactlyInAnyOrder(first.sha256(), second.sha256());
        assertThat(evidence.of("TEST-other")).isEmpty();
    }

    @Test
    void turnsAwayNothingAndPrograms() {
        assertThatThrownBy(() -> receive(new byte[0], "a.pdf")).satisfies(wrong -> expect(wrong, "emptyFile"));
        assertThatThrownBy(() -> receive(Documents.text("<html><body onload=alert(1)>"), "a.pdf"))
                .satisfies(wrong -> expect(wrong, "typeNotAllowed"))
                .satisfies(wrong -> assertThat(
                                ((InvalidInput) wrong).errors().get(0).arguments())
                        .isEmpty());
        assertThat(evidence.of(subject)).isEmpty();
    }

    @Test
    void forgetsAReceiptWhoseTransactionFails() {
        assertThatThrownBy(() -> transactions.executeWithoutResult(status -> {
                    receive(Documents.text("never " + subject), "never.txt");
                    throw new IllegalStateException("fault");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(evidence.of(subject)).isEmpty();
        assertThat(queue.take()).isEmpty();
    }

    @Test
    void knowsNothingOfOthers() {
        EvidenceId unknown = EvidenceId.fresh();
        assertThatThrownBy(() -> evidence.find(unknown)).isInstanceOf(Absent.class);
        assertThatThrownBy(() -> evidence.content(unknown)).isInstanceOf(Absent.class);
        assertThatThrownBy(() -> evidence.reading(unknown)).isInstanceOf(Absent.class);
    }

    @Test
    void readsOnceWhatWasHandedInTwice() throws Exception {
        byte[] content = Documents.text("Notulensi " + subject);
        Received one = receive(content, "Notulensi.exe");
        Received two = receive(content, "Notulensi.txt");
        assertThat(readers.readNext()).isTrue();
        assertThat(readers.readNext()).isFalse();
        assertThat(evidence.reading(one.id())).isEqualTo(evidence.reading(two.id()));
        Reading reading = evidence.reading(one.id());
        assertThat(reading.state()).isEqualTo(ReadingState.READ);
        assertThat(reading.mediaType()).contains("text/plain");
        assertThat(reading.text()).contains("Notulensi " + subject);
        assertThat(reading.facts()).isEmpty();
        receive(content, "again.txt");
        assertThat(readers.readNext()).isFalse();
    }

    @Test
    void letsOneReaderOnlyTakeEachFile() throws Exception {
        for (int file = 0; file < 6; file++) {
            receive(Documents.text(file + subject), "a.txt");
        }
        ExecutorService nodes = Executors.newFixedThreadPool(4);
        List<Future<Optional<ReadingQueue.Turn>>> turns = new ArrayList<>();
        for (int node = 0; node < 12; node++) {
            turns.add(nodes.submit(queue::take));
        }
        Set<String> taken = new HashSet<>();
        for (Future<Optional<ReadingQueue.Turn>> turn : turns) {
            turn.get().ifPresent(mine -> assertThat(taken.add(mine.sha256())).isTrue());
        }
        nodes.shutdown();
        boolean more = true;
        while (more) {
            more = queue.take().map(left -> taken.add(left.sha256())).orElse(false);
        }
        assertThat(taken).isEqualTo(evidence.hashes(subject));
    }

    @Test
    void takesOverFromANodeThatDied() {
        Received received = receive(Documents.text("Undangan " + subject), "a.txt");
        ReadingQueue.Turn dead = queue.take().orElseThrow();
        assertThat(queue.take()).isEmpty();
        letTimePass();
        ReadingQueue.Turn next = queue.take().orElseThrow();
        assertThat(next.attempt()).isEqualTo(2);
        queue.finish(dead, Outcome.unread(null, ReadingReason.DAMAGED));
        assertThat(evidence.reading(received.id()).state()).isEqualTo(ReadingState.PENDING);
        queue.finish(next, Outcome.unread("text/plain", ReadingReason.TIME_LIMIT));
        assertThat(evidence.reading(received.id()).reason()).contains(ReadingReason.TIME_LIMIT);
    }

    @Test
    void givesUpWhatKillsItsReaders() {
        Received received = receive(Documents.text("Fatal " + subject), "a.txt");
        for (int attempt = 1; attempt <= 3; attempt++) {
            queue.finish(queue.take().orElseThrow(), Outcome.unread(null, ReadingReason.CRASHED));
            letTimePass();
        }
        assertThat(queue.take()).isEmpty();
        assertThat(evidence.reading(received.id()).state()).isEqualTo(ReadingState.UNREAD);
        assertThat(evidence.reading(received.id()).reason()).contains(ReadingReason.CRASHED);
    }

    @Test
    void countsNoAttemptThatWasGivenBack() {
        receive(Documents.text("Restart " + subject), "a.txt");
        for (int restart = 0; restart < 5; restart++) {
            queue.giveBack(queue.take().orElseThrow());
        }
        assertThat(queue.take()).map(ReadingQueue.Turn::attempt).contains(1);
    }

    private void letTimePass() {
        jdbc.update("update evidence_reading set due_at = '2000-01-01' where state = 'pending'");
    }

    private static void expect(Throwable wrong, String code) {
        assertThat(wrong).isInstanceOfSatisfying(InvalidInput.class, invalid -> assertThat(invalid.errors())
                .extracting(FieldError::field, FieldError::code)
                .containsExactly(tuple("file", code)));
    }

    private Received receive(byte[] content, String name, String... items) {
        return evidence.receive(
                new NewEvidence(
                        subject, "assessment", null, name, Optional.of(DocumentKind.OTHER), List.of(items), uploader),
                new ByteArrayInputStream(content));
    }
}
