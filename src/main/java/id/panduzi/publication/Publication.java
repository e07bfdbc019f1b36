package id.panduzi.publication;

import id.panduzi.drafting.DraftId;
import id.panduzi.regulation.RulesetTag;
import java.util.Optional;

/**
 * The way of one draft to law, as it stood when it was read.
 *
 * @param hash SHA-256 of the files that were proposed
 * @param proposal who proposed it last, and why
 * @param decision who published it or handed it back; empty while it waits
 * @param withdrawal who took it back before its day
 */
public record Publication(
        DraftId draft,
        RulesetTag tag,
        PublicationStatus status,
        String hash,
        Signature proposal,
        Optional<Signature> decision,
        Optional<Signature> withdrawal) {

    public boolean isWaiting() {
        return status == PublicationStatus.WAITING;
    }
}
