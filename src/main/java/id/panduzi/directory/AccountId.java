package id.panduzi.directory;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Names an account for good; usernames may change hands, this never does. */
@Embeddable
public record AccountId(UUID value) implements Serializable {

    static AccountId fresh() {
        return new AccountId(UUID.randomUUID());
    }
}
