package id.panduzi.publication;

import id.panduzi.proving.BoundaryReplay.Disagreement;
import java.util.List;

/**
 * What keeps a draft from being proposed or published; shown as the message {@code ObstacleKind.<kind>}.
 *
 * @param count how many, where they are counted
 * @param cases at limits that it is about; empty for what is about none
 */
public record Obstacle(ObstacleKind kind, int count, List<Disagreement> cases) {

    public Obstacle {
        cases = List.copyOf(cases);
    }

    Obstacle(ObstacleKind kind, int count) {
        this(kind, count, List.of());
    }
}
