package id.panduzi.whatif;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** Written by one statement for many (StoredChanges), read by the page. */
@Entity
@Immutable
@Table(name = "trial_change")
class StoredChange {

    @Embeddable
    record Key(UUID trialId, String number, String question) implements Serializable {}

    @EmbeddedId
    private Key key;

    private UUID unitId;

    /** Asked for by queries. */
    @SuppressWarnings("UnusedVariable")
    private UUID agencyId;

    private String award;
    private short season;
    private String rulesetTag;

    @Enumerated(EnumType.STRING)
    private Turn turn;

    private String reasons;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected StoredChange() {}

    String number() {
        return key.number();
    }

    String question() {
        return key.question();
    }

    UUID unitId() {
        return unitId;
    }

    String award() {
        return award;
    }

    int season() {
        return season;
    }

    String rulesetTag() {
        return rulesetTag;
    }

    Turn turn() {
        return turn;
    }

    String reasons() {
        return reasons;
    }
}
