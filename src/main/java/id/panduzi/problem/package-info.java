/**
 * How Pandu ZI says no. Facades throw one of the refusals of this package; callers of the API get it as an RFC 9457
 * problem, people as a page that keeps what they typed, both in their own language.
 */
@ApplicationModule(
        displayName = "Problems",
        allowedDependencies = {})
@NullMarked
package id.panduzi.problem;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
