package id.panduzi.journal;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An act, before it is recorded.
 *
 * @param what one word for the act, shown as the message {@code Act.<what>}
 * @param stage the API's word for the stage the act was done in, where there is one
 * @param ruleset tag of the ruleset the act was done under, where there is one
 * @param evidence SHA-256 or ids of the files the act relied on
 * @param details what was said, by field: text, whole numbers, booleans, null, lists and maps of these; everything else
 *     is kept as its text
 */
public record Deed(
        Subject subject,
        Actor actor,
        String what,
        @Nullable String stage,
        @Nullable String ruleset,
        List<String> evidence,
        Map<String, Object> details) {

    public Deed {
        evidence = List.copyOf(evidence);
    }

    /** An act without stage, ruleset and evidence. */
    public static Deed of(Subject subject, Actor actor, String what, Map<String, Object> details) {
        return new Deed(subject, actor, what, null, null, List.of(), details);
    }
}
