package id.panduzi.journal;

import org.jspecify.annotations.Nullable;

/**
 * Who acted, as known on that day: copied into the entry, so that a later change of name or role rewrites no history.
 *
 * @param role the role's wire name, where the act took one
 * @param onBehalfOf username of whoever is represented (Plt, Plh, substitute)
 */
public record Actor(
        String username,
        String name,
        @Nullable String role,
        @Nullable String onBehalfOf) {

    private static final Actor SYSTEM = new Actor("system", "Pandu ZI", null, null);

    /** Pandu ZI itself, for what no person decided: deadlines that passed, steps that rules took. */
    public static Actor system() {
        return SYSTEM;
    }
}
