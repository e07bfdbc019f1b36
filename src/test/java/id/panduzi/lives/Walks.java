package id.panduzi.lives;

import id.panduzi.directory.Accounts;
import id.panduzi.directory.Echelon;
import id.panduzi.directory.Founding;
import id.panduzi.directory.UnitKind;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.core.env.Environment;

/** Begins walks of proposals in the running demo, each for a unit of its own. */
final class Walks {

    private final Founding founding;
    private final Accounts accounts;
    private final RuntimeService runtime;
    private final ManagementService management;
    private final Environment environment;

    Walks(
            Founding founding,
            Accounts accounts,
            RuntimeService runtime,
            ManagementService management,
            Environment environment) {
        this.founding = founding;
        this.accounts = accounts;
        this.runtime = runtime;
        this.management = management;
        this.environment = environment;
    }

    /** A line to the API of its own. */
    Api api() {
        return new Api(environment.getRequiredProperty("local.server.port", Integer.class));
    }

    Fate fate() {
        return new Fate(runtime, management);
    }

    /** People around a new unit of the second echelon. */
    Cast cast(String agency) {
        return Cast.of(agency, Echelon.II, UnitKind.ORDINARY, founding, accounts);
    }

    /** People around a new unit of the kind that lives tell of. */
    Cast castLike(String words) {
        return Cast.like(words, founding, accounts);
    }

    /** A life that begins, in a season. */
    Walk begin(Cast cast, Life life, int season, Fate fate) {
        return new Walk(api(), cast, life, season, fate);
    }

    /** The plain walk to WBK of this season. */
    Walk plain(Cast cast) {
        return begin(cast, Life.plain("pemda"), Days.today().getYear(), fate());
    }
}
