package id.panduzi.sheet;

import java.util.Arrays;
import java.util.Optional;

/** What the unit says to a returned item; shown as the message {@code ResponseKind.<CONSTANT>}. */
public enum ResponseKind {
    CHANGED("changed"),
    EXPLAINED("explained"),
    DISPUTED("disputed");

    private final String key;

    ResponseKind(String key) {
        this.key = key;
    }

    /** The kind of that name on the wire. */
    public static Optional<ResponseKind> find(String key) {
        return Arrays.stream(values()).filter(kind -> kind.key.equals(key)).findFirst();
    }

    /** As on the wire: {@code explained}. */
    public String key() {
        return key;
    }

    static String[] keys() {
        return Arrays.stream(values()).map(ResponseKind::key).toArray(String[]::new);
    }
}
