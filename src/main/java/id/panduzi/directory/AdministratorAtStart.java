package id.panduzi.directory;

import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/** Gives an installation its first administrator, from whom all other access descends, before the first request. */
@Component
class AdministratorAtStart implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(AdministratorAtStart.class);

    private final Accounts accounts;
    private final FirstAdministrator settings;
    private final DemoMode demoMode;

    AdministratorAtStart(Accounts accounts, FirstAdministrator settings, DemoMode demoMode) {
        this.accounts = accounts;
        this.settings = settings;
        this.demoMode = demoMode;
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (accounts.hasAdministrator()) {
            return;
        }
        if (settings.isNamed()) {
            register();
        } else if (!demoMode.enabled()) {
            LOG.warn("Nobody can administer this installation: set PANDUZI_FIRST_ADMINISTRATOR_USERNAME"
                    + " and PANDUZI_FIRST_ADMINISTRATOR_PASSWORD and start again");
        }
    }

    private void register() {
        if (accounts.isTaken(settings.username())) {
            throw new IllegalStateException("panduzi.first-administrator.username " + settings.username()
                    + " belongs to an account that is not an active administrator; choose another");
        }
        accounts.registerIfAbsent(new NewAccount(
                settings.username(), settings.username(), settings.password(), Set.of(Role.ADMINISTRATOR), false));
        LOG.info("Registered {} as the first administrator", settings.username());
    }
}
