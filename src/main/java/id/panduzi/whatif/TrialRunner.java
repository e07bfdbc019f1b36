package id.panduzi.whatif;

import id.panduzi.regulation.Rulesets;
import jakarta.annotation.PreDestroy;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Runs trials on this node, one after the other, while people do something else. */
@Component
class TrialRunner {

    private static final Logger LOG = LoggerFactory.getLogger(TrialRunner.class);
    private static final long PATIENCE_SECONDS = 10;

    private final PastCases cases;
    private final Rulesets rulesets;
    private final TrialBook book;
    private final ExecutorService worker = Executors.newSingleThreadExecutor(TrialRunner::thread);

    TrialRunner(PastCases cases, Rulesets rulesets, TrialBook book) {
        this.cases = cases;
        this.rulesets = rulesets;
        this.book = book;
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "trial");
        thread.setDaemon(true);
        return thread;
    }

    @TransactionalEventListener
    void on(TrialBegun begun) {
        worker.execute(() -> run(begun));
    }

    @PreDestroy
    void stop() throws InterruptedException {
        worker.shutdownNow();
        if (!worker.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            LOG.warn("A trial is still running; it is begun anew by whoever wants to know");
        }
    }

    private void run(TrialBegun begun) {
        try {
            new TrialRun(begun, rulesets, book).over(cases);
        } catch (TrialRun.Stopped cancelled) {
            LOG.info("Trial {} was cancelled", begun.trial());
        } catch (RuntimeException failure) {
            LOG.error("Trial {} failed", begun.trial(), failure);
            book.fail(begun.trial());
        }
    }
}
