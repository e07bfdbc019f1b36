package id.panduzi.drafting.web;

import java.util.List;
import java.util.Map;

/**
 * A draft beside a published version.
 *
 * @param tag of the version
 * @param law of the version
 * @param parts cells that differ, by the message that names their part
 */
public record Compared(String tag, String law, Map<String, List<Changes.Line>> parts) {

    /** As many as somebody reads before deciding. */
    private static final int FEW = 40;

    public int count() {
        return parts.values().stream().mapToInt(List::size).sum();
    }

    public boolean isShort() {
        return count() <= FEW;
    }
}
