package id.panduzi.command;

import id.panduzi.problem.Conflict;
import id.panduzi.problem.FieldError;
import id.panduzi.problem.InvalidInput;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a request that changes something says about itself.
 *
 * @param caller username; keys of different callers never meet
 * @param key the header {@code Idempotency-Key}: 1 to 200 visible ASCII characters; null if the caller does not care
 * @param expectedVersion the header {@code If-Match}: the version the request is based on; null for whichever
 * @param route method and path, so that a key is not taken for one of another act
 */
public record Command(
        String caller, @Nullable String key, @Nullable Long expectedVersion, String route) {

    private static final Pattern VISIBLE = Pattern.compile("[!-~]{1,200}");

    /** @throws InvalidInput if the key is none */
    public Command {
        if (key != null && !VISIBLE.matcher(key).matches()) {
            throw new InvalidInput(FieldError.of("Idempotency-Key", "notAKey"));
        }
    }

    /**
     * Refuses what is based on another version than the present one.
     *
     * @param stage the API's word for the stage that stands now
     * @throws Conflict naming version and stage
     */
    public void requireVersion(long actual, String stage) {
        if (expectedVersion != null && expectedVersion != actual) {
            throw new Conflict("version " + expectedVersion + " is not the present one", actual, stage);
        }
    }
}
