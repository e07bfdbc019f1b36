package id.panduzi.drafting;

import id.panduzi.problem.Absent;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Names a draft for good. */
@Embeddable
public record DraftId(UUID value) implements Serializable {

    static DraftId fresh() {
        return new DraftId(UUID.randomUUID());
    }

    /**
     * The id as it stands in addresses.
     *
     * @throws Absent if it is none, since then it names nothing
     */
    public static DraftId of(String text) {
        try {
            return new DraftId(UUID.fromString(text));
        } catch (IllegalArgumentException noId) {
            throw new Absent("draft");
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
