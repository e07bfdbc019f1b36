package id.panduzi.attestation;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * The key that signs, and the public halves of all keys that ever did. To change the key, put another file in its place
 * and start again: the public half of the old one stays in the folder, and records that it signed stay good.
 */
@Component
public class SigningKeys {

    private static final Logger LOG = LoggerFactory.getLogger(SigningKeys.class);
    private static final String PUBLIC = ".public.pem";
    private static final Set<PosixFilePermission> OWNER =
            EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);

    private final SigningSettings settings;
    private @Nullable SigningKey current;

    /** @throws IllegalStateException if a key file is named and cannot be used: better now than at the first record */
    SigningKeys(SigningSettings settings) {
        this.settings = settings;
        if (!settings.isOwn()) {
            current();
        }
    }

    /** Those in use and those that were, the one in use first. */
    public List<VerificationKey> all() {
        VerificationKey now = current().open();
        List<VerificationKey> keys = new ArrayList<>(List.of(now));
        try (Stream<Path> files = Files.list(settings.folder())) {
            for (Path file : files.filter(file -> file.toString().endsWith(PUBLIC))
                    .sorted()
                    .toList()) {
                keys.addAll(VerificationKey.inPem(Files.readString(file)));
            }
        } catch (IOException unreadable) {
            LOG.warn("Cannot read the public keys in {}: {}", settings.folder(), unreadable.toString());
        }
        return keys.stream().distinct().toList();
    }

    synchronized SigningKey current() {
        SigningKey key = current == null ? load() : current;
        current = key;
        return key;
    }

    private SigningKey load() {
        Path file = settings.key();
        try {
            if (settings.isOwn() && Files.notExists(file)) {
                make(file);
            }
            requireOwnerOnly(file);
            SigningKey key = SigningKey.read(Files.readString(file));
            list(key.open());
            return key;
        } catch (IOException | IllegalArgumentException unusable) {
            throw new IllegalStateException("Cannot use " + file + " to sign decision records: " + unusable, unusable);
        }
    }

    private void make(Path file) throws IOException {
        Files.createDirectories(settings.folder());
        Path fresh = Files.createTempFile(settings.folder(), "key", ".new");
        if (hasPermissions(fresh)) {
            Files.setPosixFilePermissions(fresh, OWNER);
        }
        Files.writeString(fresh, SigningKey.generate().pem());
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
        LOG.info("Made a key to sign decision records: {}. Keep a copy; every node needs the same.", file);
    }

    /** The public half, so that it stays when the key is replaced. */
    private void list(VerificationKey key) {
        Path file = settings.folder().resolve(key.fingerprint() + PUBLIC);
        try {
            if (Files.notExists(file)) {
                Files.createDirectories(settings.folder());
                Files.writeString(file, key.pem());
            }
        } catch (IOException readOnly) {
            LOG.warn("Cannot keep the public key {}: {}. Put it there by hand.", file, readOnly.toString());
        }
    }

    private static void requireOwnerOnly(Path file) throws IOException {
        if (hasPermissions(file) && !OWNER.containsAll(Files.getPosixFilePermissions(file))) {
            String found = PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
            throw new IllegalArgumentException("others than its owner may use it (" + found + "); chmod 600 it");
        }
    }

    private static boolean hasPermissions(Path file) throws IOException {
        FileStore store = Files.getFileStore(file);
        return store.supportsFileAttributeView("posix");
    }
}
