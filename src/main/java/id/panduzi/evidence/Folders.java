package id.panduzi.evidence;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.Objects;

/** Folders whose entries outlast a loss of power. */
final class Folders {

    private static final boolean WINDOWS =
            System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows");

    private Folders() {}

    /** Creates the folder and those above it as needed. */
    static Path create(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            Path above = Objects.requireNonNull(folder.getParent(), "the root of the file system exists");
            create(above);
            Files.createDirectories(folder);
            force(above);
        }
        return folder;
    }

    /** Makes sure that new names in the folder lie on the disk. Windows has no such call, and needs none. */
    static void force(Path folder) throws IOException {
        if (!WINDOWS) {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }
}
