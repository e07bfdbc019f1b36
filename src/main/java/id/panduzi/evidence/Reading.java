package id.panduzi.evidence;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What is known of the inside of a file.
 *
 * @param mediaType the exact type, from the bytes; empty before the reader has been there
 * @param reason why it is unread or refused; empty otherwise
 * @param pages or slides; empty where the file does not tell
 * @param text untrusted, with a form feed between pages; empty unless read
 */
public record Reading(
        String sha256,
        ReadingState state,
        Optional<String> mediaType,
        Optional<ReadingReason> reason,
        OptionalInt pages,
        String text,
        List<FoundFact> facts) {

    public Reading {
        facts = List.copyOf(facts);
    }
}
