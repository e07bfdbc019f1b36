package id.panduzi.checks;

import id.panduzi.criterion.Facts;
import java.util.Map;

/**
 * What is claimed.
 *
 * @param version counts its changes; 0 where nothing was ever claimed
 */
public record Claimed(Facts facts, long version) {

    public static final Claimed NOTHING = new Claimed(Facts.of(Map.of()), 0);
}
