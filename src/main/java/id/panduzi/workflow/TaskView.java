package id.panduzi.workflow;

import java.util.Arrays;
import java.util.Optional;

/** The parts of somebody's inbox. */
public enum TaskView {
    /** Those they hold. */
    MINE("mine"),
    /** Those they could take, and nobody holds. */
    GROUP("group"),
    /** Those of others that they sent back and now wait for. */
    SENT_BACK("sentBack"),
    /** Those of others that they may see. */
    WAITING("waiting");

    private final String key;

    TaskView(String key) {
        this.key = key;
    }

    /** The view of that name on the wire. */
    public static Optional<TaskView> find(String key) {
        return Arrays.stream(values()).filter(view -> view.key.equals(key)).findFirst();
    }

    /** As on the wire: {@code sentBack}. */
    public String key() {
        return key;
    }
}
