package id.panduzi.regulation;

import id.panduzi.problem.Reason;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong in a ruleset.
 *
 * @param file its name inside the ruleset: {@code award.dmn}
 * @param place row and column, line or element; null where it is the whole file
 * @param reason why it is refused
 */
public record Fault(String file, @Nullable Reason place, Reason reason) {

    static Fault ofFile(String file, Reason reason) {
        return new Fault(file, null, reason);
    }

    @Override
    public String toString() {
        return place == null ? file + ": " + reason : file + ": " + place + ": " + reason;
    }
}
