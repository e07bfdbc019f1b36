package id.panduzi.casework.asked;

import org.jspecify.annotations.Nullable;

/**
 * One of several things to choose.
 *
 * @param value as it is sent
 * @param label as people read it
 * @param hint what it leads to, or what speaks against it; null if there is nothing to say
 * @param open whether it may be chosen
 */
public record Choice(String value, String label, @Nullable String hint, boolean open) {

    public static Choice of(String value, String label) {
        return new Choice(value, label, null, true);
    }
}
