package id.panduzi.lives;

import id.panduzi.directory.Accounts;
import id.panduzi.directory.Echelon;
import id.panduzi.directory.Founding;
import id.panduzi.directory.UnitKind;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.core.env.Environment;

/** Begins walks of proposals in the running demo, each for a unit of its own. */
public final class Walks {

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

    /** Goes a life to its end, or as long as its list of differences has something to tell, and looks at each task before it is done. */
    public void goAndLook(String unit, List<Map<String, String>> differs, Consumer<Stop> look) {
        begin(castLike(unit), Life.differing(unit, differs), Days.today().getYear(), fate())
                .looking(look)
                .toItsEnd();
    }

    /** A new life of a season; its differences tell what is done otherwise. */
    public Walk begin(int season, List<Map<String, String>> differs) {
        return begin(castLike("pemda"), Life.differing("pemda", differs), season, fate());
    }

    /** A new life in which a task of that kind is open now. */
    public Stop stopAt(String kind, List<Map<String, String>> differs) {
        Cast cast = castLike("pemda");
        return begin(cast, Life.differing("pemda", differs), Days.today().getYear(), fate())
                .until(kind)
                .stop();
    }
}
