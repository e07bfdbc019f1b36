package id.panduzi.casework.panel;

import id.panduzi.casework.asked.Choice;
import java.util.List;

/**
 * Finds what can be returned, by words or by part.
 *
 * @param words what was searched for
 * @param part the part that was chosen; blank for all
 * @param parts what the parts are called
 * @param searched whether anything was searched for yet
 */
public record Picker(String words, String part, List<Choice> parts, boolean searched, List<Choice> found) {

    public Picker {
        parts = List.copyOf(parts);
        found = List.copyOf(found);
    }
}
