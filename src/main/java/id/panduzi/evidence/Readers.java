package id.panduzi.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Reads what is to be read, one at a time. */
@Component
class Readers {

    private static final Logger LOG = LoggerFactory.getLogger(Readers.class);

    private final ReadingQueue queue;
    private final EvidenceStore store;
    private final DocumentReader reader;

    Readers(ReadingQueue queue, EvidenceStore store, DocumentReader reader) {
        this.queue = queue;
        this.store = store;
        this.reader = reader;
    }

    /** False if nothing was to be read. */
    boolean readNext() throws InterruptedException {
        Optional<ReadingQueue.Turn> turn = queue.take();
        if (turn.isPresent()) {
            read(turn.get());
        }
        return turn.isPresent();
    }

    private void read(ReadingQueue.Turn turn) throws InterruptedException {
        try (InputStream content = store.open(turn.sha256())) {
            queue.finish(turn, reader.read(content));
        } catch (IOException | RuntimeException failure) {
            LOG.warn("Evidence {} could not be read at attempt {}", turn.sha256(), turn.attempt(), failure);
            queue.fail(turn);
        } catch (InterruptedException stopping) {
            queue.giveBack(turn);
            throw stopping;
        }
    }
}
