package id.panduzi.sheet.web;

import id.panduzi.evidence.DocumentKind;
import id.panduzi.evidence.EvidenceId;
import id.panduzi.evidence.ReadingState;
import id.panduzi.evidence.Received;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A received file on the wire.
 *
 * @param proposal number of the proposal it belongs to
 * @param items codes of the worksheet items it is evidence for
 * @param reading pending, read, unread or refused
 */
record EvidenceAnswer(
        EvidenceId id,
        String sha256,
        long size,
        Instant receivedAt,
        String name,
        String reading,
        String proposal,
        @Nullable DocumentKind kind,
        List<String> items) {

    static EvidenceAnswer of(Received received, ReadingState reading) {
        return new EvidenceAnswer(
                received.id(),
                received.sha256(),
                received.size(),
                received.receivedAt(),
                received.name(),
                reading.key(),
                received.subject(),
                received.kind().orElse(null),
                received.items());
    }
}
