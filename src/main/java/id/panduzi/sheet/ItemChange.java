package id.panduzi.sheet;

import id.panduzi.evidence.EvidenceId;
import java.util.List;
import java.util.Optional;

/**
 * What the unit changed in a return round.
 *
 * @param item worksheet code
 * @param asked whether the return named it
 * @param before the answer when the round began
 * @param after the answer now
 * @param evidence handed in for it since the round began
 */
public record ItemChange(
        String item, boolean asked, Optional<String> before, Optional<String> after, List<EvidenceId> evidence) {

    public ItemChange {
        evidence = List.copyOf(evidence);
    }
}
