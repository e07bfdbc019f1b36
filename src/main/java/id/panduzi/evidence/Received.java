package id.panduzi.evidence;

import id.panduzi.directory.AccountId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A file that was received. That it was, and when, never changes.
 *
 * @param subject number of the proposal; check the caller's scope by it before showing anything
 * @param sha256 of its bytes, in lower-case hexadecimal digits
 * @param size in bytes
 * @param name safe to show and to offer for saving
 * @param items codes of the worksheet items it is evidence for
 */
public record Received(
        EvidenceId id,
        String subject,
        String sha256,
        long size,
        String name,
        Optional<DocumentKind> kind,
        List<String> items,
        Instant receivedAt,
        AccountId uploadedBy) {

    public Received {
        items = List.copyOf(items);
    }
}
