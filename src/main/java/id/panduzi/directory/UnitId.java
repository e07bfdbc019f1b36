package id.panduzi.directory;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Names a work unit for good, also after a reorganisation. */
@Embeddable
public record UnitId(@JsonValue UUID value) implements Serializable {

    static UnitId fresh() {
        return new UnitId(UUID.randomUUID());
    }
}
