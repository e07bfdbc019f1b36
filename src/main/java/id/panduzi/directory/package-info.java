/**
 * Who people and systems are, and what they may do. {@code Accounts} is the way in for other modules: it registers
 * accounts and finds them; {@code SystemTokens} issues what systems sign in with. Whoever is signed in is a {@code
 * SignedIn} in Spring Security's context, with {@code Role}s as authorities. The paths that a role opens are listed in
 * {@code web.ApiAccess} and {@code web.PageAccess}; what is not listed there is closed.
 */
@ApplicationModule(
        displayName = "Directory",
        allowedDependencies = {"problem", "problem :: web"})
@NullMarked
package id.panduzi.directory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
