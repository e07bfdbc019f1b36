package id.panduzi.directory;

import id.panduzi.criterion.AgencyKind;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
@Table(name = "agency")
class KnownAgency {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private AgencyId id;

    private String code;
    private String name;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    private AgencyKind kind;

    private boolean mandiri;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected KnownAgency() {}

    KnownAgency(NewAgency wanted) {
        this.id = AgencyId.fresh();
        this.code = wanted.code();
        this.name = wanted.name();
        this.kind = wanted.kind();
        this.mandiri = wanted.mandiri();
    }

    AgencyId id() {
        return id;
    }

    Agency agency() {
        return new Agency(id, code, name, kind, mandiri);
    }
}
