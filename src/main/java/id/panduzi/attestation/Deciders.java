package id.panduzi.attestation;

import id.panduzi.proposal.DecisionRecord;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Who took part in a decision: by username; {@code system} where a table decided alone. */
final class Deciders {

    static final String TABLE_ALONE = "system";

    /** What the record of the internal evaluation calls its three. */
    private static final List<String> SIGNING = List.of("member", "lead", "controller");

    private Deciders() {}

    /** Whoever recorded it, and all that it names. */
    static List<String> of(DecisionRecord decision) {
        Map<String, Object> content = decision.content();
        List<String> named = Stream.concat(
                        decision.kind().equals("internalEvaluation")
                                ? SIGNING.stream().map(content::get)
                                : Stream.of(),
                        content.get("votes") instanceof Collection<?> votes
                                ? votes.stream().map(vote -> vote instanceof Map<?, ?> map ? map.get("member") : null)
                                : Stream.of())
                .filter(Objects::nonNull)
                .map(Object::toString)
                .toList();
        boolean alone = decision.decidedBy().equals(TABLE_ALONE) && !named.isEmpty();
        return Stream.concat(alone ? Stream.of() : Stream.of(decision.decidedBy()), named.stream())
                .distinct()
                .toList();
    }
}
