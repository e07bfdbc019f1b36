package id.panduzi.regulation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** That a published version was withdrawn before its day. Never changes. */
@Entity
@Table(name = "ruleset_withdrawal")
class WithdrawnRuleset {

    @Id
    @Column(name = "tag", length = 80)
    private String tag = "";

    @Column(name = "withdrawn_at", nullable = false)
    private Instant withdrawnAt = Instant.EPOCH;

    protected WithdrawnRuleset() {}

    WithdrawnRuleset(RulesetTag tag, Instant withdrawnAt) {
        this.tag = tag.toString();
        this.withdrawnAt = withdrawnAt;
    }

    String tag() {
        return tag;
    }

    Instant withdrawnAt() {
        return withdrawnAt;
    }
}
