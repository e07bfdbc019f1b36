package id.panduzi.publication;

/**
 * What keeps a draft from being proposed or published; shown as the message {@code ObstacleKind.<kind>}.
 *
 * @param count how many, where they are counted
 */
public record Obstacle(ObstacleKind kind, int count) {}
