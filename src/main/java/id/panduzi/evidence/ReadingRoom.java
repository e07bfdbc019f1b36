package id.panduzi.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/** The only folder a reader's process writes to; nobody else may look in, and it goes with everything in it. */
record ReadingRoom(Path folder) implements AutoCloseable {

    private static final int LAST_WORDS = 1000;

    static ReadingRoom with(InputStream content) throws IOException {
        ReadingRoom room = new ReadingRoom(Files.createTempDirectory("panduzi-reading"));
        try {
            Files.createDirectory(room.temporary());
            Files.createFile(room.noHosts());
            Files.copy(content, room.document());
            return room;
        } catch (IOException failure) {
            room.close();
            throw failure;
        }
    }

    Path document() {
        return folder.resolve("document");
    }

    Path answer() {
        return folder.resolve("answer");
    }

    Path complaints() {
        return folder.resolve("complaints");
    }

    Path temporary() {
        return folder.resolve("temporary");
    }

    /** An empty list of the computers that the process can find by name. */
    Path noHosts() {
        return folder.resolve("hosts");
    }

    /** Bytes in all its files; what vanishes meanwhile does not count. */
    long size() throws IOException {
        long size = 0;
        for (Path file : files()) {
            size += sizeOf(file);
        }
        return size;
    }

    private static long sizeOf(Path file) throws IOException {
        try {
            return Files.size(file);
        } catch (NoSuchFileException vanished) {
            return 0;
        }
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        } catch (UncheckedIOException vanished) {
            return List.of();
        }
    }

    /** The beginning of what the process complained of, on one line. */
    String lastWords() throws IOException {
        try (InputStream complaints = Files.newInputStream(complaints())) {
            String words = new String(complaints.readNBytes(LAST_WORDS), StandardCharsets.UTF_8);
            return words.replaceAll("\\p{C}+", " ").strip();
        }
    }

    @Override
    public void close() throws IOException {
        FileSystemUtils.deleteRecursively(folder);
    }
}
