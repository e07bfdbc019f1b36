package id.panduzi.evidence;

import id.panduzi.problem.TooLarge;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** A folder: {@code ab/cd/abcd…} for what is kept, {@code arriving} for what is still coming in. */
@Component
class LocalEvidenceStore implements EvidenceStore {

    private static final int BUFFER = 1 << 16;
    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

    private final Path root;
    private final Arrivals arrivals;

    LocalEvidenceStore(EvidenceSettings settings) {
        try {
            this.root = Folders.create(settings.folder().toAbsolutePath().normalize());
            this.arrivals = Arrivals.in(root.resolve("arriving"));
        } catch (IOException failure) {
            throw new UncheckedIOException("No evidence can be kept in " + settings.folder(), failure);
        }
    }

    @Override
    public KeptFile keep(InputStream content, long most) throws IOException {
        try (Arrivals.Arrival arrival = arrivals.begin()) {
            KeptFile file = write(content, arrival.channel(), most);
            arrival.channel().force(true);
            place(arrival.path(), file);
            return file;
        }
    }

    private static KeptFile write(InputStream content, FileChannel channel, long most) throws IOException {
        MessageDigest digest = sha256();
        byte[] buffer = new byte[BUFFER];
        long size = 0;
        for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
            size += read;
            if (size > most) {
                throw new TooLarge(most);
            }
            digest.update(buffer, 0, read);
            for (ByteBuffer rest = ByteBuffer.wrap(buffer, 0, read); rest.hasRemaining(); ) {
                channel.write(rest);
            }
        }
        return new KeptFile(HexFormat.of().formatHex(digest.digest()), size);
    }

    /** An object of the same name and size is the same object. One of another size was damaged and is replaced. */
    private void place(Path arrived, KeptFile file) throws IOException {
        Path object = object(file.sha256());
        Path folder = Objects.requireNonNull(object.getParent(), "an object lies in a folder");
        if (!Files.isRegularFile(object) || Files.size(object) != file.size()) {
            Folders.create(folder);
            Files.move(arrived, object, StandardCopyOption.ATOMIC_MOVE);
        }
        Folders.force(folder);
    }

    @Override
    public InputStream open(String sha256) {
        try {
            return Files.newInputStream(object(sha256), StandardOpenOption.READ);
        } catch (IOException failure) {
            throw new UncheckedIOException("Evidence " + sha256 + " cannot be opened", failure);
        }
    }

    private Path object(String sha256) {
        if (!SHA256.matcher(sha256).matches()) {
            throw new IllegalArgumentException("not a SHA-256");
        }
        return root.resolve(sha256.substring(0, 2))
                .resolve(sha256.substring(2, 4))
                .resolve(sha256);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
