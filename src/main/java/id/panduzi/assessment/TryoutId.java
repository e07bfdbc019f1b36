package id.panduzi.assessment;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

@Embeddable
record TryoutId(UUID value) implements Serializable {

    static TryoutId fresh() {
        return new TryoutId(UUID.randomUUID());
    }
}
