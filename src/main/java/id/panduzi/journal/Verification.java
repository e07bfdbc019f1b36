package id.panduzi.journal;

import java.util.List;

/**
 * What a look at the whole journal found.
 *
 * @param entries how many entries hold
 * @param subjects how many chains they form
 * @param broken the first broken entry of each chain that does not hold; empty if nobody has changed anything
 */
public record Verification(long entries, long subjects, List<Broken> broken) {

    public Verification {
        broken = List.copyOf(broken);
    }
}
