package id.panduzi;

import id.panduzi.calendar.Zone;
import id.panduzi.criterion.AgencyKind;
import id.panduzi.directory.AccountId;
import id.panduzi.directory.Agency;
import id.panduzi.directory.Echelon;
import id.panduzi.directory.Founding;
import id.panduzi.directory.NewAgency;
import id.panduzi.directory.NewUnit;
import id.panduzi.directory.Role;
import id.panduzi.directory.Scope;
import id.panduzi.directory.SignedIn;
import id.panduzi.directory.Unit;
import id.panduzi.directory.UnitKind;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

/** A new agency with two units, and people who work for them or for the nation. */
public record Office(Unit unit, Unit sister) {

    public static Office ofMinistry(Founding founding) {
        return found(founding, AgencyKind.KL, false, Zone.WIB, UnitKind.ORDINARY);
    }

    public static Office ofRegion(Founding founding) {
        return ofRegion(founding, Zone.WIB);
    }

    public static Office ofRegion(Founding founding, Zone zone) {
        return found(founding, AgencyKind.PEMDA, false, zone, UnitKind.HOSPITAL);
    }

    /** Of an agency that awards WBK itself. */
    public static Office ofMandiri(Founding founding) {
        return found(founding, AgencyKind.KL, true, Zone.WIB, UnitKind.ORDINARY);
    }

    private static Office found(Founding founding, AgencyKind kind, boolean mandiri, Zone zone, UnitKind unitKind) {
        String code = "T-" + UUID.randomUUID().toString().substring(0, 8);
        List<NewUnit> units = List.of(
                new NewUnit(code + "-U1", "Kantor Satu", Echelon.II, unitKind),
                new NewUnit(code + "-U2", "Kantor Dua", Echelon.II, unitKind));
        List<Unit> founded =
                founding.registerAbsent(List.of(new NewAgency(code, "Instansi " + code, kind, mandiri, zone, units)));
        return new Office(founded.get(0), founded.get(1));
    }

    public Agency agency() {
        return unit.agency();
    }

    /** Somebody in that role, where such people work: in the first unit, its agency or the nation. */
    public SignedIn who(Role role) {
        return switch (role.group()) {
            case UNIT -> somebody(role, new Scope.OfUnit(unit.id(), agency().id()));
            case AGENCY, INTERNAL_TEAM -> somebody(role, new Scope.OfAgency(agency().id()));
            default -> somebody(role, new Scope.Nation());
        };
    }

    private static SignedIn somebody(Role role, Scope scope) {
        String name = role.name().toLowerCase(Locale.ROOT);
        return new SignedIn(new AccountId(UUID.randomUUID()), name, "Ibu " + name, Set.of(role), scope);
    }
}
