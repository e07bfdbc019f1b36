package id.panduzi.directory;

import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Hashes passwords with Argon2id at the least cost OWASP recommends (19 MiB, two passes, one lane), since Basic pays it
 * with every call. The hash names its algorithm, so stronger ones can follow. No more hashes run at once than there are
 * processors: a flood of sign-ins waits instead of filling the memory.
 */
@Component
class Passwords {

    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int LANES = 1;
    private static final int MEMORY_KIB = 19 * 1024;
    private static final int PASSES = 2;

    private final PasswordEncoder encoder = new DelegatingPasswordEncoder(
            "argon2id",
            Map.of("argon2id", new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, LANES, MEMORY_KIB, PASSES)));
    private final Semaphore turns = new Semaphore(Runtime.getRuntime().availableProcessors());
    private final String nobodysHash = encoder.encode("nobody");

    String hash(String password) {
        return inTurn(() -> encoder.encode(password));
    }

    /** Takes as long without a hash as with one, so that its time tells nobody which accounts exist. */
    boolean matches(String password, @Nullable String hash) {
        boolean matches = inTurn(() -> encoder.matches(password, hash == null ? nobodysHash : hash));
        return matches && hash != null;
    }

    boolean isOutdated(String hash) {
        return encoder.upgradeEncoding(hash);
    }

    private <T> T inTurn(Supplier<T> work) {
        turns.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            turns.release();
        }
    }
}
