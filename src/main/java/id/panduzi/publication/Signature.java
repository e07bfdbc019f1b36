package id.panduzi.publication;

import id.panduzi.directory.SignedIn;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * Who did something, when, and what they said.
 *
 * @param name as on that day
 * @param words the reason or note; empty where none was needed
 */
@Embeddable
public record Signature(String username, String name, Instant at, String words) {

    static Signature of(SignedIn somebody, Instant now, String words) {
        return new Signature(somebody.username(), somebody.name(), now.truncatedTo(ChronoUnit.MILLIS), words);
    }
}
