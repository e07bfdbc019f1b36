package id.panduzi.evidence;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Files still coming in. Each is locked by whoever writes it, and the operating system drops the lock with the process:
 * so the next start can tell a leftover from what another node is just receiving.
 */
final class Arrivals {

    private static final Logger LOG = LoggerFactory.getLogger(Arrivals.class);

    private final Path folder;

    private Arrivals(Path folder) {
        this.folder = folder;
    }

    /** Removes leftovers first. */
    static Arrivals in(Path folder) throws IOException {
        Folders.create(folder);
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                sweep(file);
            }
        }
        return new Arrivals(folder);
    }

    private static void sweep(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
                FileLock lock = lock(channel)) {
            if (lock != null) {
                Files.deleteIfExists(file);
                LOG.info("Removed a file whose receipt was interrupted: {}", file.getFileName());
            }
        }
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException oursAndAlive) {
            return null;
        }
    }

    Arrival begin() throws IOException {
        Path path = folder.resolve(UUID.randomUUID().toString());
        FileChannel channel = FileChannel.open(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try {
            channel.lock();
            return new Arrival(path, channel);
        } catch (IOException failure) {
            channel.close();
            Files.deleteIfExists(path);
            throw failure;
        }
    }

    /** Goes when closed, unless it was moved to its place. */
    record Arrival(Path path, FileChannel channel) implements AutoCloseable {

        @Override
        public void close() throws IOException {
            try {
                Files.deleteIfExists(path);
            } finally {
                channel.close();
            }
        }
    }
}
