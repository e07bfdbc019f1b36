package id.panduzi.sheet.web;

import id.panduzi.evidence.DocumentKind;
import id.panduzi.evidence.KeptFile;
import id.panduzi.problem.FieldError;
import id.panduzi.problem.InvalidInput;
import id.panduzi.worksheet.Item;
import id.panduzi.worksheet.Worksheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What came with a file.
 *
 * @param name as the sender calls the file; not yet safe
 * @param items as sent: codes or national ids
 * @param kind as sent
 */
record Upload(KeptFile file, String name, List<String> items, Optional<String> kind) {

    /**
     * The codes of the items in this worksheet, and the kind.
     *
     * @throws InvalidInput naming what is not known
     */
    Understood in(Worksheet worksheet) {
        List<FieldError> errors = new ArrayList<>();
        List<String> codes = new ArrayList<>();
        for (String sent : items) {
            worksheet
                    .item(sent)
                    .map(Item::code)
                    .ifPresentOrElse(codes::add, () -> errors.add(FieldError.of("items", "unknownItem", sent)));
        }
        Optional<DocumentKind> known = kind.flatMap(word -> known(word, errors));
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        return new Understood(codes, known);
    }

    private static Optional<DocumentKind> known(String word, List<FieldError> errors) {
        try {
            return Optional.of(DocumentKind.of(word));
        } catch (InvalidInput unknown) {
            errors.addAll(unknown.errors());
            return Optional.empty();
        }
    }

    /** Of one upload, what must be the same for it to be the same upload again. */
    record Said(String sha256, String name, List<String> items, String kind) {}

    Said said() {
        return new Said(file.sha256(), name, items, kind.orElse(""));
    }

    record Understood(List<String> items, Optional<DocumentKind> kind) {}
}
