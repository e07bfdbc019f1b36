package id.panduzi.demo;

import id.panduzi.directory.Accounts;
import id.panduzi.directory.Agency;
import id.panduzi.directory.DemoMode;
import id.panduzi.directory.NewAccount;
import id.panduzi.directory.Role;
import id.panduzi.directory.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** The demo accounts: two in every unit, seven in every agency, and the national side. The people are invented. */
@Component
@ConditionalOnBooleanProperty("panduzi.demo.enabled")
class DemoAccounts {

    private static final List<NewAccount> NATIONAL = List.of(
            somebody("tpn-coordinator", "Ratna Kusumawardani", Role.TPN_COORDINATOR),
            somebody("tpn-evaluator-1", "Bagus Prasetyo", Role.TPN_EVALUATOR),
            somebody("tpn-evaluator-2", "Ni Luh Ayu Saraswati", Role.TPN_EVALUATOR),
            somebody("tpn-evaluator-3", "Yohanes Wairata", Role.TPN_EVALUATOR),
            somebody("tpn-evaluator-4", "Siti Rahmawati", Role.TPN_EVALUATOR),
            somebody("national-administrator", "Hendra Gunawan", Role.NATIONAL_ADMINISTRATOR),
            somebody("clearance-officer", "Maria Simatupang", Role.CLEARANCE_OFFICER),
            somebody("panel-1", "Agus Salim Harahap", Role.PANEL),
            somebody("panel-2", "Endang Widyaningsih", Role.PANEL),
            somebody("panel-3", "Faisal Tanjung", Role.PANEL),
            somebody("minister-office", "Wulan Anggraini", Role.MINISTER_OFFICE),
            somebody("rule-editor", "Dimas Nugroho", Role.RULE_EDITOR),
            somebody("rule-approver", "Lestari Handayani", Role.RULE_APPROVER),
            somebody("auditor", "Rudi Hartanto", Role.AUDITOR),
            somebody("administrator", "Putri Maharani", Role.ADMINISTRATOR));

    private final Accounts accounts;

    DemoAccounts(Accounts accounts) {
        this.accounts = accounts;
    }

    /** Registers whoever is absent, in one go: a start must not wait for a hundred passwords to be hashed. */
    void register(List<Unit> units) {
        List<NewAccount> people = new ArrayList<>(NATIONAL);
        DemoNames names = new DemoNames();
        units.stream().map(Unit::agency).distinct().forEach(agency -> people.addAll(peopleOf(agency, names)));
        units.forEach(unit -> people.addAll(peopleOf(unit, names)));
        accounts.registerIfAbsent(people);
    }

    private static List<NewAccount> peopleOf(Agency agency, DemoNames names) {
        String in = "." + agency.code();
        return List.of(
                somebody("secretariat" + in, names.next(), Role.SECRETARIAT).in(agency),
                somebody("leader" + in, names.next(), Role.LEADER).in(agency),
                somebody("preliminary-assessor" + in, names.next(), Role.PRELIMINARY_ASSESSOR)
                        .in(agency),
                somebody("tpi-member-1" + in, names.next(), Role.TPI_MEMBER).in(agency),
                somebody("tpi-member-2" + in, names.next(), Role.TPI_MEMBER).in(agency),
                somebody("tpi-lead" + in, names.next(), Role.TPI_LEAD).in(agency),
                somebody("tpi-controller" + in, names.next(), Role.TPI_CONTROLLER)
                        .in(agency));
    }

    private static List<NewAccount> peopleOf(Unit unit, DemoNames names) {
        return List.of(
                somebody("operator." + unit.code(), names.next(), Role.OPERATOR).in(unit),
                somebody("head." + unit.code(), names.next(), Role.HEAD).in(unit));
    }

    private static NewAccount somebody(String username, String name, Role role) {
        return new NewAccount(username, name, DemoMode.PASSWORD, Set.of(role), true);
    }
}
