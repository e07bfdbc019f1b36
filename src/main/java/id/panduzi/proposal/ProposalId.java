package id.panduzi.proposal;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

@Embeddable
public record ProposalId(UUID value) implements Serializable {

    static ProposalId fresh() {
        return new ProposalId(UUID.randomUUID());
    }

    /**
     * The id as the engine keeps it.
     *
     * @throws IllegalArgumentException if it is none
     */
    public static ProposalId of(String text) {
        return new ProposalId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
