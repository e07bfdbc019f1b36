package id.panduzi.evidence;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Reads each document in a process of its own, which is watched and killed when it takes more time or disk than it may.
 * Its memory is limited by itself. What it says is believed only as far as it has the form of an answer.
 */
@Component
class ReaderProcess implements DocumentReader {

    private static final Logger LOG = LoggerFactory.getLogger(ReaderProcess.class);
    private static final ObjectMapper JSON = new JsonMapper();
    private static final long GLANCE_MILLIS = 100;

    /** What a Java that runs out of memory ends with when told to end. */
    private static final int OUT_OF_MEMORY = 3;

    private final EvidenceSettings.Reader limits;
    private final Class<?> program;

    @Autowired
    ReaderProcess(EvidenceSettings settings) {
        this(settings.reader(), ReaderProgram.class);
    }

    ReaderProcess(EvidenceSettings.Reader limits, Class<?> program) {
        this.limits = limits;
        this.program = program;
    }

    @Override
    public Outcome read(InputStream content) throws IOException, InterruptedException {
        try (ReadingRoom room = ReadingRoom.with(content)) {
            Process process = ReaderCommand.of(program, limits).start(room);
            try {
                ReadingReason killedFor = watch(process, room);
                return killedFor == null ? answer(process.exitValue(), room) : Outcome.unread(null, killedFor);
            } finally {
                process.destroyForcibly().waitFor();
            }
        }
    }

    /** Waits for the end; returns early, and why, if a limit is broken. */
    private @Nullable ReadingReason watch(Process process, ReadingRoom room) throws IOException, InterruptedException {
        long deadline = System.nanoTime() + limits.timeLimit().toNanos();
        while (!process.waitFor(GLANCE_MILLIS, TimeUnit.MILLISECONDS)) {
            if (System.nanoTime() - deadline > 0) {
                return ReadingReason.TIME_LIMIT;
            }
            if (room.size() > limits.disk().toBytes()) {
                return ReadingReason.DISK_LIMIT;
            }
        }
        return null;
    }

    private static Outcome answer(int exit, ReadingRoom room) throws IOException {
        if (exit == OUT_OF_MEMORY) {
            return Outcome.unread(null, ReadingReason.MEMORY_LIMIT);
        }
        if (exit != 0) {
            LOG.warn("A reader ended with {}: {}", exit, room.lastWords());
            return Outcome.unread(null, ReadingReason.CRASHED);
        }
        return JSON.readValue(room.answer().toFile(), Outcome.class);
    }
}
