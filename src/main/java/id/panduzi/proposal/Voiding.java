package id.panduzi.proposal;

import java.util.List;
import java.util.Map;

/** Why an agency's proposals of a season fall, and by which decree. */
public record Voiding(int year, String decreeNumber, String reason) {

    Map<String, Object> details() {
        return Map.of("year", year, "decreeNumber", decreeNumber, "reason", reason);
    }

    Map<String, Object> with(List<String> numbers) {
        return Map.of("year", year, "decreeNumber", decreeNumber, "reason", reason, "proposals", numbers);
    }
}
