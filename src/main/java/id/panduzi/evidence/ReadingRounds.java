package id.panduzi.evidence;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Keeps this node's readers at work from the end of the start to the beginning of the stop. */
@Component
class ReadingRounds implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(ReadingRounds.class);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Readers readers;
    private final EvidenceSettings.Reader settings;
    private @Nullable ExecutorService workers;

    ReadingRounds(Readers readers, EvidenceSettings settings) {
        this.readers = readers;
        this.settings = settings.reader();
    }

    @Override
    public synchronized void start() {
        if (workers == null && settings.workers() > 0) {
            ExecutorService started = Executors.newFixedThreadPool(settings.workers(), ReadingRounds::worker);
            for (int worker = 0; worker < settings.workers(); worker++) {
                started.execute(this::work);
            }
            workers = started;
        }
    }

    private static Thread worker(Runnable work) {
        Thread thread = new Thread(work, "evidence-reader");
        thread.setDaemon(true);
        return thread;
    }

    private void work() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                round();
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    private void round() throws InterruptedException {
        boolean busy = false;
        try {
            busy = readers.readNext();
        } catch (RuntimeException failure) {
            LOG.warn("A round of reading failed; the next one follows", failure);
        }
        if (!busy) {
            Thread.sleep(settings.every().toMillis());
        }
    }

    @Override
    public synchronized void stop() {
        if (workers != null) {
            workers.shutdownNow();
            awaitEnd(workers);
            workers = null;
        }
    }

    private static void awaitEnd(ExecutorService workers) {
        try {
            if (!workers.awaitTermination(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.warn("A reader is still at work; what it holds is read again later");
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return workers != null;
    }
}
