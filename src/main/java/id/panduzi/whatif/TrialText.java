package id.panduzi.whatif;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What a trial found, as it is written into its tables. */
@Component
class TrialText {

    private static final TypeReference<List<Reason>> REASONS = new TypeReference<>() {};

    private final ObjectMapper json;

    TrialText(ObjectMapper json) {
        this.json = json;
    }

    String write(Object found) {
        try {
            return json.writeValueAsString(found);
        } catch (JsonProcessingException impossible) {
            throw new IllegalArgumentException("what a trial found cannot be written down", impossible);
        }
    }

    /** For many rows at once. */
    String rows(List<Changed> changes) {
        return write(changes.stream().map(this::row).toList());
    }

    Effect effect(String text) {
        try {
            return json.readValue(text, Effect.class);
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException("an effect that cannot be read", damaged);
        }
    }

    List<Reason> reasons(String text) {
        try {
            return json.readValue(text, REASONS);
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException("reasons that cannot be read", damaged);
        }
    }

    private Map<String, Object> row(Changed changed) {
        PastCase past = changed.past();
        return Map.of(
                "proposal", past.proposal().toString(),
                "question", past.question(),
                "ruleset", past.ruleset(),
                "turn", changed.turn().name(),
                "reasons", write(changed.reasons()));
    }
}
