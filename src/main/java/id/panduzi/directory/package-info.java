/**
 * Agencies and their units, who people and systems are, what they may do and how far they see. {@code Directory} finds
 * agencies, units and people within the reader's {@code Scope}; {@code Founding} registers agencies, {@code Accounts}
 * people; {@code Conflicts} knows who may not evaluate which unit; {@code SystemTokens} issues what systems sign in with.
 * Whoever is signed in is a {@code SignedIn} in Spring Security's context, with {@code Role}s as authorities. The paths
 * that a role opens are listed in {@code web.ApiAccess} and {@code web.PageAccess}; what is not listed there is closed.
 */
@ApplicationModule(
        displayName = "Directory",
        allowedDependencies = {"calendar", "digest", "problem", "problem :: web", "journal", "criterion"})
@NullMarked
package id.panduzi.directory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
