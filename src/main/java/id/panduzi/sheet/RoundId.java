package id.panduzi.sheet;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

@Embeddable
record RoundId(UUID value) implements Serializable {

    static RoundId fresh() {
        return new RoundId(UUID.randomUUID());
    }
}
