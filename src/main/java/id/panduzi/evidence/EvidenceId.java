package id.panduzi.evidence;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Names one receipt of a file; the same bytes received twice have two. */
@Embeddable
public record EvidenceId(@JsonValue UUID value) implements Serializable {

    static EvidenceId fresh() {
        return new EvidenceId(UUID.randomUUID());
    }
}
