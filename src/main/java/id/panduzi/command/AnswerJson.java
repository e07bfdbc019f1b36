package id.panduzi.command;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import id.panduzi.digest.Sha256;
import java.util.List;
import org.springframework.stereotype.Component;

/** Requests and answers as JSON. What we wrote ourselves is read back leniently: answers outlive the release they are of. */
@Component
class AnswerJson {

    private final ObjectMapper json;

    /** Deprecated for mappers in use; this is a fresh copy, and only a mapper built anew could do without. */
    @SuppressWarnings("deprecation")
    AnswerJson(ObjectMapper api) {
        this.json = api.copy()
                .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .configure(MapperFeature.ALLOW_COERCION_OF_SCALARS, true);
    }

    /** The same for the same route and body, whatever the order of names and the white space of the body. */
    String fingerprint(String route, Object body) {
        Object plain = json.convertValue(body, Object.class);
        return Sha256.of(write(List.of(route, plain == null ? "" : plain)));
    }

    String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException("an answer is no JSON", unwritable);
        }
    }

    <T> T read(String text, Class<T> type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("a kept answer cannot be read", unreadable);
        }
    }
}
