package id.panduzi.assessment;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What somebody answered so far.
 *
 * @param tag of the ruleset
 * @param answers by item, as the worksheet reads them; each of them fits
 * @param facts by key, what no worksheet tells, and {@code agencyKind}; each of them fits
 * @param changedAt when something last changed; null before the first answer
 */
public record Tried(
        String tag,
        Map<String, String> answers,
        Map<String, String> facts,
        @Nullable Instant changedAt) {

    /** The key beside the facts that says what kind of agency it is. */
    public static final String AGENCY_KIND = "agencyKind";

    private static final Set<String> BESIDE_THE_SCORE = Set.of("wbk");

    public Tried {
        answers = Map.copyOf(answers);
        facts = Map.copyOf(facts);
    }

    static Tried nothing(String tag) {
        return new Tried(tag, Map.of(), Map.of(), null);
    }

    public Optional<String> fact(String key) {
        return Optional.ofNullable(facts.get(key));
    }

    /** What a score needs beside the answers: whether the unit holds WBK already. */
    Map<String, String> factsBesideTheScore() {
        Map<String, String> beside = new HashMap<>(facts);
        beside.keySet().retainAll(BESIDE_THE_SCORE);
        return beside;
    }
}
