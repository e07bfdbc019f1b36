package id.panduzi.checks;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

@Embeddable
record LetterId(UUID value) implements Serializable {

    static LetterId fresh() {
        return new LetterId(UUID.randomUUID());
    }
}
