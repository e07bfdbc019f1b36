package id.panduzi.journal;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One act as the journal keeps it.
 *
 * @param sequence place in the chain of its subject, from 1, without gaps
 * @param at to the millisecond, UTC
 * @param details as {@link Deed} says, read back: whole numbers as {@code Integer}, {@code Long} or {@code BigInteger}
 * @param previousHash hash of the entry before it; sixty-four zeros for the first
 * @param hash SHA-256 in hexadecimal digits over everything else in the entry
 */
public record Entry(
        UUID id,
        Subject subject,
        long sequence,
        Instant at,
        Actor actor,
        String what,
        @Nullable String stage,
        @Nullable String ruleset,
        List<String> evidence,
        Map<String, Object> details,
        String previousHash,
        String hash) {}
