/**
 * Everything that is invented. With {@code panduzi.demo.enabled} it fills an empty installation through the same
 * facades that everybody uses; without it, nothing here runs.
 */
@ApplicationModule(
        displayName = "Demo",
        allowedDependencies = {"directory", "criterion"})
@NullMarked
package id.panduzi.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
