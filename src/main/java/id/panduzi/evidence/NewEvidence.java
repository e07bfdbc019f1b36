package id.panduzi.evidence;

import id.panduzi.directory.AccountId;
import java.util.List;
import java.util.Optional;

/**
 * What is said of a file that is handed in.
 *
 * @param subject number of the proposal it belongs to
 * @param name as the uploader calls it; whatever could be a path or deceive the eye is taken out
 * @param items codes of the worksheet items it is evidence for, checked by the caller; may be empty
 */
public record NewEvidence(
        String subject, String name, Optional<DocumentKind> kind, List<String> items, AccountId uploadedBy) {

    public NewEvidence {
        name = FileName.safe(name);
        items = items.stream().distinct().toList();
    }
}
