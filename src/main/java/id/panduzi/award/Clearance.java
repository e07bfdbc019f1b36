package id.panduzi.award;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What one body answered.
 *
 * @param note what speaks against the unit; needed where it is not clear
 */
public record Clearance(
        ClearanceBody body,
        boolean clear,
        @Nullable String letterNumber,
        @Nullable String note) {

    public Optional<String> letter() {
        return Optional.ofNullable(letterNumber);
    }

    public Optional<String> remark() {
        return Optional.ofNullable(note);
    }
}
