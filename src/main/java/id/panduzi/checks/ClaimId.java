package id.panduzi.checks;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

@Embeddable
record ClaimId(UUID value) implements Serializable {

    static ClaimId fresh() {
        return new ClaimId(UUID.randomUUID());
    }
}
