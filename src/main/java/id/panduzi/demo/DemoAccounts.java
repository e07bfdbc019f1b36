package id.panduzi.demo;

import id.panduzi.directory.Accounts;
import id.panduzi.directory.DemoMode;
import id.panduzi.directory.NewAccount;
import id.panduzi.directory.Role;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/**
 * Registers the demo accounts of the national side at every start, before the first request is taken; the people are
 * invented.
 */
@Component
@ConditionalOnBooleanProperty("panduzi.demo.enabled")
class DemoAccounts implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(DemoAccounts.class);

    private static final List<Person> NATIONAL = List.of(
            new Person("tpn-coordinator", "Ratna Kusumawardani", Role.TPN_COORDINATOR),
            new Person("tpn-evaluator-1", "Bagus Prasetyo", Role.TPN_EVALUATOR),
            new Person("tpn-evaluator-2", "Ni Luh Ayu Saraswati", Role.TPN_EVALUATOR),
            new Person("tpn-evaluator-3", "Yohanes Wairata", Role.TPN_EVALUATOR),
            new Person("tpn-evaluator-4", "Siti Rahmawati", Role.TPN_EVALUATOR),
            new Person("national-administrator", "Hendra Gunawan", Role.NATIONAL_ADMINISTRATOR),
            new Person("clearance-officer", "Maria Simatupang", Role.CLEARANCE_OFFICER),
            new Person("panel-1", "Agus Salim Harahap", Role.PANEL),
            new Person("panel-2", "Endang Widyaningsih", Role.PANEL),
            new Person("panel-3", "Faisal Tanjung", Role.PANEL),
            new Person("minister-office", "Wulan Anggraini", Role.MINISTER_OFFICE),
            new Person("rule-editor", "Dimas Nugroho", Role.RULE_EDITOR),
            new Person("rule-approver", "Lestari Handayani", Role.RULE_APPROVER),
            new Person("auditor", "Rudi Hartanto", Role.AUDITOR),
            new Person("administrator", "Putri Maharani", Role.ADMINISTRATOR));

    private final Accounts accounts;

    DemoAccounts(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public void afterSingletonsInstantiated() {
        NATIONAL.forEach(person -> accounts.registerIfAbsent(person.account()));
        LOG.warn("Demo mode: everybody can sign in as {} with a password that is public", "administrator");
    }

    private record Person(String username, String name, Role role) {

        NewAccount account() {
            return new NewAccount(username, name, DemoMode.PASSWORD, Set.of(role), true);
        }
    }
}
