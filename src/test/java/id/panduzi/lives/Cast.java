package id.panduzi.lives;

import id.panduzi.calendar.Zone;
import id.panduzi.criterion.AgencyKind;
import id.panduzi.directory.Accounts;
import id.panduzi.directory.DemoMode;
import id.panduzi.directory.Echelon;
import id.panduzi.directory.Founding;
import id.panduzi.directory.NewAccount;
import id.panduzi.directory.NewAgency;
import id.panduzi.directory.NewUnit;
import id.panduzi.directory.Role;
import id.panduzi.directory.RoleGroup;
import id.panduzi.directory.Unit;
import id.panduzi.directory.UnitKind;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/** The people around a unit that exists for one life only; its agency and the national side are the demo's. */
public record Cast(Unit unit) {

    private static final AtomicInteger NEXT = new AtomicInteger();

    /** A new unit of the agency of that code, with an operator and a head. */
    public static Cast of(String agency, Echelon echelon, UnitKind kind, Founding founding, Accounts accounts) {
        String code = agency + "-L" + NEXT.incrementAndGet();
        boolean central = agency.startsWith("K");
        NewUnit wanted = new NewUnit(code, "Unit " + code, echelon, kind);
        NewAgency home = new NewAgency(
                agency,
                "Instansi " + agency,
                central ? AgencyKind.KL : AgencyKind.PEMDA,
                false,
                Zone.WIB,
                List.of(wanted));
        Unit unit = founding.registerAbsent(List.of(home)).get(0);
        for (Role role : List.of(Role.OPERATOR, Role.HEAD)) {
            String username = role.wireName() + "." + code;
            accounts.registerIfAbsent(
                    new NewAccount(username, "Petugas " + code, DemoMode.PASSWORD, Set.of(role), true).in(unit));
        }
        return new Cast(unit);
    }

    static Cast like(String words, Founding founding, Accounts accounts) {
        return switch (words) {
            case "pemda" -> of("P01", Echelon.II, UnitKind.ORDINARY, founding, accounts);
            case "RSUD pemda" -> of("P02", Echelon.III, UnitKind.HOSPITAL, founding, accounts);
            case "K/L eselon I" -> of("K01", Echelon.I, UnitKind.ORDINARY, founding, accounts);
            case "K/L eselon III" -> of("K01", Echelon.III, UnitKind.ORDINARY, founding, accounts);
            case "K/L mandiri" -> of("K02", Echelon.I, UnitKind.ORDINARY, founding, accounts);
            default -> throw new IllegalArgumentException("no such unit: " + words);
        };
    }

    public String agency() {
        return unit.agency().code();
    }

    /** Who acts in a role here. */
    public String who(Role role) {
        if (role.group() == RoleGroup.UNIT) {
            return role.wireName() + "." + unit.code();
        }
        return switch (role) {
            case TPI_MEMBER -> "tpi-member-1." + agency();
            case TPN_EVALUATOR -> "tpn-evaluator-1";
            case PANEL -> "panel-1";
            default ->
                role.group() == RoleGroup.AGENCY || role.group() == RoleGroup.INTERNAL_TEAM
                        ? role.wireName() + "." + agency()
                        : role.wireName();
        };
    }
}
