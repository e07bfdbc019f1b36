package id.panduzi.whatif;

import id.panduzi.directory.Agency;
import id.panduzi.proposal.Case;
import id.panduzi.proposal.TableDecided;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.springframework.data.domain.Persistable;

/** What a table decided officially on; its tables refuse changes and removals. */
@Entity
@Immutable
@Table(name = "decision_input")
@SuppressWarnings("UnusedVariable") // read by queries
class DecisionInput implements Persistable<InputKey> {

    @EmbeddedId
    private InputKey key;

    private String award;
    private UUID agencyId;
    private String agencyKind;
    private String unitKind;
    private short season;
    private String rulesetTag;
    private String outcome;
    private byte[] facts;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected DecisionInput() {}

    DecisionInput(TableDecided decided) {
        Case about = decided.about();
        Agency agency = about.agency();
        this.key =
                new InputKey(about.id().value(), decided.decision().question().key(), decided.sequence());
        this.award = decided.decision().award().name();
        this.agencyId = agency.id().value();
        this.agencyKind = agency.kind().name();
        this.unitKind = about.unit().kind().name();
        this.season = (short) about.year();
        this.rulesetTag = about.ruleset().toString();
        this.outcome = decided.decision().outcome().key();
        this.facts = FactBytes.write(decided.inputs());
    }

    @Override
    public InputKey getId() {
        return key;
    }

    /** Only ever written once. */
    @Override
    public boolean isNew() {
        return true;
    }
}
