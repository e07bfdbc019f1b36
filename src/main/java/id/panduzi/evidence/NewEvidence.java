package id.panduzi.evidence;

import id.panduzi.directory.SignedIn;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a file that is handed in.
 *
 * @param subject number of the proposal it belongs to; that the uploader may see it is checked by the caller
 * @param stage the API's word for the stage of the proposal, for the journal
 * @param ruleset tag of the proposal's ruleset, for the journal
 * @param name as the uploader calls it; whatever could be a path or deceive the eye is taken out
 * @param items codes of the worksheet items it is evidence for, checked by the caller; may be empty
 */
public record NewEvidence(
        String subject,
        @Nullable String stage,
        @Nullable String ruleset,
        String name,
        Optional<DocumentKind> kind,
        List<String> items,
        SignedIn uploader) {

    public NewEvidence {
        name = FileName.safe(name);
        items = items.stream().distinct().sorted().toList();
    }
}
