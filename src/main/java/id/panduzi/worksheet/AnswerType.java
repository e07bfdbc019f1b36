package id.panduzi.worksheet;

import id.panduzi.exact.ExactNumber;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The kinds of answer a worksheet asks for, with the worth of each option (PermenPANRB 90/2021 annex III). */
public enum AnswerType {
    YES_NO("Ya/Tidak", "1", "0"),
    A_TO_C("A/B/C", "1", "0.5", "0"),
    /** Not thirds: the worksheets say 0.67 and 0.33. */
    A_TO_D("A/B/C/D", "1", "0.67", "0.33", "0"),
    A_TO_E("A/B/C/D/E", "1", "0.75", "0.5", "0.25", "0"),
    /** Computed from counts where the item has a formula, else answered as 0 to 100. */
    PERCENT("%"),
    /** A whole number that a computed percentage uses; it scores nothing by itself. */
    COUNT("Jumlah"),
    /** A survey index from 0 to 4. */
    INDEX("Nilai 0-4"),
    /** The score itself, from 0 to the weight: for worksheets known by area only. */
    POINTS("Nilai 0-bobot");

    private final String label;

    @SuppressWarnings("ImmutableEnumChecker") // an unmodifiable map of immutable values
    private final Map<String, ExactNumber> worths;

    AnswerType(String label, String... worths) {
        this.label = label;
        this.worths = byOption(label.split("/", -1), worths);
    }

    private static Map<String, ExactNumber> byOption(String[] options, String... worths) {
        Map<String, ExactNumber> byOption = new LinkedHashMap<>();
        for (int i = 0; i < worths.length; i++) {
            byOption.put(options[i], ExactNumber.parse(worths[i]));
        }
        return Collections.unmodifiableMap(byOption);
    }

    static Optional<AnswerType> labelled(String label) {
        return Arrays.stream(values()).filter(type -> type.label.equals(label)).findFirst();
    }

    /** The word for it in worksheet files. */
    public String label() {
        return label;
    }

    /** The answers to choose from, best first; empty for numbers. */
    public List<String> options() {
        return List.copyOf(worths.keySet());
    }

    /** What each option is worth, from 0 to 1, best first; empty for numbers. */
    public Map<String, ExactNumber> worths() {
        return worths;
    }

    boolean isChoice() {
        return !worths.isEmpty();
    }
}
