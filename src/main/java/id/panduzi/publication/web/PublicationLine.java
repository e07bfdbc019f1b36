package id.panduzi.publication.web;

import id.panduzi.criterion.web.Wording;
import id.panduzi.drafting.Draft;
import id.panduzi.publication.Publication;
import id.panduzi.publication.PublicationStatus;
import id.panduzi.publication.Signature;
import org.jspecify.annotations.Nullable;

/**
 * A publication in words.
 *
 * @param url its page
 * @param hash of the files that were proposed
 * @param decision null while it waits
 * @param withdrawal null unless it was withdrawn
 */
record PublicationLine(
        String law,
        String day,
        String url,
        PublicationStatus status,
        String hash,
        Said proposal,
        @Nullable Said decision,
        @Nullable Said withdrawal) {

    /**
     * What somebody said, and when.
     *
     * @param by name and moment
     * @param words may be empty
     */
    record Said(String by, String words) {

        static Said of(Signature signature, Wording words) {
            return new Said(
                    words.say("Publication.by", signature.name(), words.moment(signature.at())), signature.words());
        }
    }

    static PublicationLine of(Publication publication, Draft draft, Wording words) {
        return new PublicationLine(
                draft.charter().law(),
                words.date(draft.charter().inForceFrom()),
                "/rules/drafts/" + draft.id() + "/publication",
                publication.status(),
                publication.hash(),
                Said.of(publication.proposal(), words),
                publication.decision().map(said -> Said.of(said, words)).orElse(null),
                publication.withdrawal().map(said -> Said.of(said, words)).orElse(null));
    }
}
