package id.panduzi.criterion;

import id.panduzi.exact.ExactNumber;

/**
 * A value of a fact.
 *
 * @param number what tables compare
 * @param text as written: {@code BB}, {@code 15.75}, {@code true}
 */
public record FactValue(Scale scale, ExactNumber number, String text) {

    /** The value as the API sends it: yes and no as booleans, the rest as text. */
    public Object toWire() {
        return scale == Scale.YES_NO ? Boolean.valueOf(text) : text;
    }
}
