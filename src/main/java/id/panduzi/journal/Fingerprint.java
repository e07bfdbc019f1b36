package id.panduzi.journal;

import id.panduzi.digest.CanonicalJson;
import id.panduzi.digest.Sha256;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The hash of an entry. What goes into it, and in which spelling, is fixed for good: a change here makes every entry
 * ever written look forged.
 */
final class Fingerprint {

    /** What the first entry of a chain has for its previous hash. */
    static final String NONE = "0".repeat(64);

    private static final int DIGITS = 3;

    private static final DateTimeFormatter MILLISECONDS =
            new DateTimeFormatterBuilder().appendInstant(DIGITS).toFormatter();

    private Fingerprint() {}

    /** SHA-256 over the entry's canonical JSON in UTF-8, without its own hash and with the previous one. */
    static String of(Entry entry) {
        Map<String, @Nullable Object> content = new HashMap<>();
        content.put("id", entry.id().toString());
        content.put("subject", subject(entry.subject()));
        content.put("sequence", entry.sequence());
        content.put("at", MILLISECONDS.format(entry.at()));
        content.put("actor", actor(entry.actor()));
        content.put("what", entry.what());
        content.put("stage", entry.stage());
        content.put("ruleset", entry.ruleset());
        content.put("evidence", entry.evidence());
        content.put("details", entry.details());
        content.put("previousHash", entry.previousHash());
        return Sha256.of(CanonicalJson.write(content));
    }

    private static Map<String, Object> subject(Subject subject) {
        return Map.of("kind", subject.kind().key(), "key", subject.key());
    }

    private static Map<String, @Nullable Object> actor(Actor actor) {
        Map<String, @Nullable Object> content = new HashMap<>();
        content.put("username", actor.username());
        content.put("name", actor.name());
        content.put("role", actor.role());
        content.put("onBehalfOf", actor.onBehalfOf());
        return content;
    }
}
