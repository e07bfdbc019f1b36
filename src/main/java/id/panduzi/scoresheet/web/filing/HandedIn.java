package id.panduzi.scoresheet.web.filing;

import id.panduzi.evidence.KeptFile;
import id.panduzi.problem.FieldError;
import java.util.List;
import java.util.Optional;

/**
 * A form with files.
 *
 * @param items as sent, repeated
 * @param kind as sent, blank if none was chosen
 * @param back where the form stood, blank if on the page of all files
 */
record HandedIn(List<Part> files, List<String> items, String kind, String back) {

    /**
     * A file of the form.
     *
     * @param name as the sender calls it; not yet safe
     * @param kept empty if it was refused at the door
     */
    record Part(String name, Optional<KeptFile> kept, Optional<FieldError> refused) {}
}
