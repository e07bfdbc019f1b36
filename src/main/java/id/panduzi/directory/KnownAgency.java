package id.panduzi.directory;

import id.panduzi.calendar.Zone;
import id.panduzi.criterion.AgencyKind;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

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

    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Zone zone;

    /** Null until it is stored, so that storing it needs no look whether it is there. */
    @Version
    private @Nullable Integer version;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected KnownAgency() {}

    KnownAgency(NewAgency wanted) {
        this.id = AgencyId.fresh();
        this.code = wanted.code();
        this.name = wanted.name();
        this.kind = wanted.kind();
        this.mandiri = wanted.mandiri();
        this.zone = wanted.zone();
    }

    void change(NewAgency wanted) {
        this.name = wanted.name();
        this.kind = wanted.kind();
        this.mandiri = wanted.mandiri();
        this.zone = wanted.zone();
    }

    Registered<Agency> registered() {
        return new Registered<>(agency(), version == null ? 0 : version);
    }

    AgencyId id() {
        return id;
    }

    Agency agency() {
        return new Agency(id, code, name, kind, mandiri, zone);
    }
}
