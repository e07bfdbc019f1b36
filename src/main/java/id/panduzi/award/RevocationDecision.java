package id.panduzi.award;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Whether a title is taken back.
 *
 * @param decree with which it is; null where it is kept
 */
public record RevocationDecision(@Nullable Decree decree, String reason) {

    static final String KEEP = "keep";
    static final String REVOKE = "revoke";

    boolean isRevoked() {
        return decree != null;
    }

    String outcome() {
        return isRevoked() ? REVOKE : KEEP;
    }

    Map<String, Object> content() {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("reason", reason);
        if (decree != null) {
            content.put("decreeNumber", decree.number());
            content.put("decreeDate", decree.date().toString());
        }
        return content;
    }
}
