package id.panduzi.directory;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whose accounts somebody looks for; null is any.
 *
 * @param words part of username or name
 */
public record AccountFilter(
        @Nullable String words, @Nullable Role role) {

    boolean isAnyRole() {
        return role == null;
    }

    List<Role> roles() {
        return role == null ? List.of(Role.values()) : List.of(role);
    }

    /** For {@code like}; percent and underscore are letters like any other. */
    String pattern() {
        return words == null || words.isBlank()
                ? ""
                : "%" + words.strip().replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }
}
