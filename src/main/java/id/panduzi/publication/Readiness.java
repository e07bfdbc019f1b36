package id.panduzi.publication;

import id.panduzi.drafting.Draft;
import id.panduzi.problem.Conflict;
import id.panduzi.regulation.Charter;
import id.panduzi.regulation.Publishing;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Whether a draft may become law: everything that stands in its way, at once. */
@Component
class Readiness {

    private static final int MOST_KEPT = 50;

    private final Publishing publishing;

    /** By the files' hash: the same files are found to be the same. The last that were looked at. */
    private final Map<String, Proved> proved = Collections.synchronizedMap(new Kept());

    Readiness(Publishing publishing) {
        this.publishing = publishing;
    }

    /** For pages: files that did not change are not proved anew. */
    List<Obstacle> obstacles(Draft draft) {
        String hash = draft.files().hash();
        Proved known = proved.get(hash);
        if (known == null) {
            known = Proved.of(draft);
            proved.put(hash, known);
        }
        return obstacles(draft, known);
    }

    /**
     * For acts: everything is asked again.
     *
     * @throws Conflict if anything stands in its way
     */
    void require(Draft draft) {
        if (!obstacles(draft, Proved.of(draft)).isEmpty()) {
            throw new Conflict("something stands in the way of ruleset " + draft.tag());
        }
    }

    private List<Obstacle> obstacles(Draft draft, Proved found) {
        List<Obstacle> obstacles = new ArrayList<>(found.obstacles());
        Charter charter = draft.charter();
        String gazette = charter.gazette();
        note(ObstacleKind.GAZETTE, gazette == null || gazette.isBlank(), obstacles);
        note(ObstacleKind.DAY, charter.inForceFrom().isBefore(publishing.earliestDay()), obstacles);
        note(ObstacleKind.TAG, publishing.isGiven(draft.tag()), obstacles);
        return obstacles;
    }

    private static void note(ObstacleKind kind, boolean stands, List<Obstacle> obstacles) {
        if (stands) {
            obstacles.add(new Obstacle(kind, 1));
        }
    }

    /** The last asked stay. */
    private static final class Kept extends LinkedHashMap<String, Proved> {

        Kept() {
            super(MOST_KEPT, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Proved> eldest) {
            return size() > MOST_KEPT;
        }
    }
}
