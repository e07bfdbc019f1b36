package id.panduzi.award;

import java.util.Arrays;
import java.util.stream.Stream;

/**
 * What tells WBBM from WBK: how mature and lasting the change is, and how good service and performance are. The panel
 * answers each with a note.
 */
public enum PanelQuestion {
    /** Does the unit move others? */
    ROLE_MODEL("roleModel"),
    /** Is its innovation more useful than in its WBK years? */
    INNOVATION("innovation"),
    /** Are planning and results good already? */
    PLANNING("planning"),
    /** Is performance managed as management? */
    PERFORMANCE("performance");

    private final String key;

    PanelQuestion(String key) {
        this.key = key;
    }

    /** As on the wire: {@code roleModel}. */
    public String key() {
        return key;
    }

    static PanelQuestion of(String key) {
        return Arrays.stream(values())
                .filter(question -> question.key.equals(key))
                .findFirst()
                .orElseThrow();
    }

    static String[] keys() {
        return Stream.of(values()).map(PanelQuestion::key).toArray(String[]::new);
    }
}
