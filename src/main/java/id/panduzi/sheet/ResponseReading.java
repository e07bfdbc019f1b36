package id.panduzi.sheet;

import id.panduzi.form.Field;
import id.panduzi.problem.FieldError;
import id.panduzi.problem.InvalidInput;
import id.panduzi.worksheet.Item;
import id.panduzi.worksheet.Worksheet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Holds the unit's responses against what was asked, and gathers everything that is wrong with them. Used once. */
final class ResponseReading {

    private final Worksheet worksheet;
    private final Set<String> asked;
    private final List<FieldError> errors = new ArrayList<>();
    private final Map<String, ReturnResponse> byItem = new LinkedHashMap<>();

    ResponseReading(Worksheet worksheet, Set<String> asked) {
        this.worksheet = worksheet;
        this.asked = asked;
    }

    /**
     * One for each item that was asked.
     *
     * @throws InvalidInput naming what is missing, named twice, or was not asked
     */
    Map<String, ReturnResponse> read(List<ReturnResponse> responses) {
        for (int place = 0; place < responses.size(); place++) {
            read(responses.get(place), "responses[" + place + "]");
        }
        asked.stream()
                .filter(item -> !byItem.containsKey(item))
                .forEach(item -> errors.add(FieldError.of("responses", "missingResponse", item)));
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        return byItem;
    }

    private void read(ReturnResponse response, String path) {
        String item = worksheet.item(response.item()).map(Item::code).orElse(response.item());
        if (!asked.contains(item)) {
            errors.add(FieldError.of(path + ".item", "notReturned", response.item()));
        } else if (byItem.putIfAbsent(item, response) != null) {
            errors.add(FieldError.of(path + ".item", "duplicate"));
        }
        if (response.text().isBlank()) {
            errors.add(FieldError.of(path + ".text", "required"));
        } else if (response.text().codePointCount(0, response.text().length()) > Field.LONGEST_LONG_TEXT) {
            errors.add(FieldError.of(path + ".text", "tooLong", Field.LONGEST_LONG_TEXT));
        }
    }
}
