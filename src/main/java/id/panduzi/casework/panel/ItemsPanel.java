package id.panduzi.casework.panel;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A list of links.
 *
 * @param id on the page
 * @param note what it means, in a sentence; null if its title says it all
 */
public record ItemsPanel(String id, String title, @Nullable String note, List<Link> links) implements Panel {

    @Override
    public String view() {
        return "items";
    }

    /**
     * One of them.
     *
     * @param more what to know beside its name; null if nothing
     */
    public record Link(String url, String text, @Nullable String more) {}
}
