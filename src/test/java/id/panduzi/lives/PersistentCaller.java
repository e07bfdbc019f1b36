package id.panduzi.lives;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.function.Supplier;

/** Sends each act under a key of its own, again and again until it is acknowledged. */
final class PersistentCaller {

    private final KilledApplication application;
    private final Api api;
    private int acts;
    private int resent;

    PersistentCaller(KilledApplication application) {
        this.application = application;
        this.api = new Api(application.port());
    }

    int acts() {
        return acts;
    }

    int resent() {
        return resent;
    }

    JsonNode get(String user, String path) {
        return untilAnswered(() -> api.get(user, path)).ok();
    }

    JsonNode post(String user, String path, Object body) {
        String key = "act-" + ++acts;
        return untilAnswered(() -> api.post(user, path, body, "Idempotency-Key", key))
                .ok();
    }

    JsonNode put(String user, String path, Object body) {
        String key = "act-" + ++acts;
        return untilAnswered(() -> api.put(user, path, body, "Idempotency-Key", key))
                .ok();
    }

    /** Visitors throw when the line breaks; an answer of any kind is one. */
    private Api.Answer untilAnswered(Supplier<Api.Answer> call) {
        for (int attempt = 1; attempt <= 20; attempt++) {
            try {
                Api.Answer answer = call.get();
                if (answer.status() < 500) {
                    return answer;
                }
            } catch (IllegalStateException lineBroke) {
                assertThat(lineBroke.getCause()).as("why the line broke").isNotNull();
            }
            resent++;
            application.ensureUp();
        }
        throw new AssertionError("no answer after 20 attempts");
    }
}
