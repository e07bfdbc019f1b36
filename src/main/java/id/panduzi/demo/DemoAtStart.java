package id.panduzi.demo;

import id.panduzi.directory.Conflicts;
import id.panduzi.directory.Directory;
import id.panduzi.directory.Founding;
import id.panduzi.directory.Unit;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** Registers the demo agencies, units and people at every start, before the first request is taken. */
@Component
@ConditionalOnBooleanProperty("panduzi.demo.enabled")
class DemoAtStart implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(DemoAtStart.class);

    private static final int YEARS_EMPLOYED = 3;
    private static final int MONTHS_SINCE = 6;

    private final Founding founding;
    private final DemoAccounts accounts;
    private final Directory directory;
    private final Conflicts conflicts;
    private final Clock clock;

    DemoAtStart(Founding founding, DemoAccounts accounts, Directory directory, Conflicts conflicts, Clock clock) {
        this.founding = founding;
        this.accounts = accounts;
        this.directory = directory;
        this.conflicts = conflicts;
        this.clock = clock;
    }

    @Override
    public void afterSingletonsInstantiated() {
        List<Unit> units = founding.registerAbsent(DemoAgencies.ALL);
        accounts.register(units);
        noteConflict("tpn-evaluator-4", units.get(0));
        LOG.warn("Demo mode: everybody can sign in as {} with a password that is public", "administrator");
    }

    /** One evaluator came from the first unit lately, so that an assignment can be refused. */
    private void noteConflict(String username, Unit unit) {
        LocalDate until = LocalDate.now(clock).minusMonths(MONTHS_SINCE);
        directory
                .person(username)
                .ifPresent(evaluator ->
                        conflicts.noteIfAbsent(evaluator.id(), unit.id(), until.minusYears(YEARS_EMPLOYED), until));
    }
}
