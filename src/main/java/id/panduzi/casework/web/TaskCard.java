package id.panduzi.casework.web;

import id.panduzi.workflow.TaskOffers;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A task as its page shows it, in the reader's language.
 *
 * @param asked what is to be done, in a sentence
 * @param hands who holds it, else whose it is
 * @param held whether somebody holds it
 * @param mine whether the reader holds it
 * @param against what speaks against the reader doing it; null if nothing
 * @param colleagues whom it could be passed on to; none where the reader may not
 */
record TaskCard(
        String url,
        String id,
        long version,
        String label,
        String asked,
        String hands,
        boolean held,
        boolean mine,
        Instant due,
        boolean overdue,
        boolean sentBack,
        TaskOffers.Offer offer,
        @Nullable String against,
        List<Colleague> colleagues) {

    /** Nothing here for the reader to do, and nobody's turn for them to change. */
    boolean isForOthersOnly() {
        return !offer.act() && !offer.assign() && !offer.release() && (against != null || !held);
    }

    /** Somebody to pass it on to. */
    record Colleague(String username, String name) {}
}
