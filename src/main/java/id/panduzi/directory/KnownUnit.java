package id.panduzi.directory;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "unit")
class KnownUnit {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private UnitId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "agency_id"))
    private AgencyId agency;

    private String code;
    private String name;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Echelon echelon;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    private UnitKind kind;

    /** Null until it is stored, so that storing it needs no look whether it is there. */
    @Version
    private @Nullable Integer version;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected KnownUnit() {}

    KnownUnit(NewUnit wanted, AgencyId agency) {
        this.id = UnitId.fresh();
        this.agency = agency;
        this.code = wanted.code();
        this.name = wanted.name();
        this.echelon = wanted.echelon();
        this.kind = wanted.kind();
    }

    void change(NewUnit wanted) {
        this.name = wanted.name();
        this.echelon = wanted.echelon();
        this.kind = wanted.kind();
    }

    long version() {
        return version == null ? 0 : version;
    }

    AgencyId agency() {
        return agency;
    }

    String code() {
        return code;
    }

    Unit of(Agency itsAgency) {
        return new Unit(id, code, name, itsAgency, echelon, kind);
    }

    /** A unit with its agency, as a query finds both. */
    record InAgency(KnownUnit unit, KnownAgency agency) {

        Unit together() {
            return unit.of(agency.agency());
        }
    }
}
