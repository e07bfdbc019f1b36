package id.panduzi.sheet;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

@Embeddable
record SheetId(UUID value) implements Serializable {

    static SheetId fresh() {
        return new SheetId(UUID.randomUUID());
    }
}
