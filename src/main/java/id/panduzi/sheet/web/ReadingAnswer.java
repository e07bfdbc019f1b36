package id.panduzi.sheet.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.panduzi.evidence.FoundFact;
import id.panduzi.evidence.Reading;
import id.panduzi.evidence.ReadingReason;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the reader found, on the wire.
 *
 * @param state pending, read, unread or refused
 * @param mediaType the exact type; null before the reader has been there
 * @param reason why it is unread or refused; left out otherwise
 * @param pages null where the file does not tell
 * @param text untrusted; a form feed between pages
 */
record ReadingAnswer(
        String state,
        @Nullable String mediaType,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String reason,
        @Nullable Integer pages,
        String text,
        List<FactAnswer> facts) {

    static ReadingAnswer of(Reading reading) {
        return new ReadingAnswer(
                reading.state().key(),
                reading.mediaType().orElse(null),
                reading.reason().map(ReadingReason::key).orElse(null),
                reading.pages().isPresent() ? reading.pages().getAsInt() : null,
                reading.text(),
                reading.facts().stream().map(FactAnswer::of).toList());
    }

    /**
     * A fact that the file states.
     *
     * @param page null where the file has no pages
     * @param confidence from "0" to "1"
     */
    record FactAnswer(String key, String value, @Nullable Integer page, String snippet, String confidence) {

        static FactAnswer of(FoundFact fact) {
            return new FactAnswer(
                    fact.key(),
                    fact.value(),
                    fact.page() == 0 ? null : fact.page(),
                    fact.snippet(),
                    fact.confidence().stripTrailingZeros().toPlainString());
        }
    }
}
