package id.panduzi.directory;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Names an access token, so that it can be revoked without being known. */
@Embeddable
public record TokenId(@JsonValue UUID value) implements Serializable {

    static TokenId fresh() {
        return new TokenId(UUID.randomUUID());
    }
}
