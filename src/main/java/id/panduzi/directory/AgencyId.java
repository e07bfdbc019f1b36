package id.panduzi.directory;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Names an agency for good; codes and names change with every cabinet, this never does. */
@Embeddable
public record AgencyId(@JsonValue UUID value) implements Serializable {

    static AgencyId fresh() {
        return new AgencyId(UUID.randomUUID());
    }
}
