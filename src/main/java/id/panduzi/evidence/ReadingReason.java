package id.panduzi.evidence;

import java.util.Arrays;

/** Why a file is not read, or refused. */
public enum ReadingReason {
    TIME_LIMIT("timeLimit"),
    MEMORY_LIMIT("memoryLimit"),
    DISK_LIMIT("diskLimit"),
    TOO_LONG("tooLong"),
    ZIP_BOMB("zipBomb"),
    DAMAGED("damaged"),
    NO_TEXT("noText"),
    CRASHED("crashed"),
    ENCRYPTED("encrypted"),
    NOT_ALLOWED("notAllowed");

    private final String key;

    ReadingReason(String key) {
        this.key = key;
    }

    /** The word on the wire and in the table. */
    public String key() {
        return key;
    }

    static ReadingReason of(String key) {
        return Arrays.stream(values())
                .filter(reason -> reason.key.equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no reason " + key));
    }
}
