package id.panduzi.criterion;

import java.util.Arrays;
import java.util.Optional;

/** How well a figure is founded. Everything but {@link #PRIMARY} is shown to whoever sees the figure. */
public enum SourceMark {
    /** Read in the regulation itself. */
    PRIMARY("primary"),
    /** Taken from a secondary source. */
    SECONDARY("secondary"),
    /** Not written anywhere, assumed by us. */
    ASSUMED("assumed"),
    /** Seen, but doubtful. */
    UNVERIFIED("unverified"),
    /** A remark, without doubt about the figure. */
    NOTE("note");

    private final String key;

    SourceMark(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }

    public static Optional<SourceMark> find(String key) {
        return Arrays.stream(values()).filter(mark -> mark.key.equals(key)).findFirst();
    }
}
