/**
 * The pages on which administrators keep the directory: agencies and their units, people's accounts with roles and
 * places, and what may bias them. All rules are {@code directory}'s; here is what is asked and shown. The paths are open
 * to administrators only, see {@code directory.web.PageAccess}.
 */
@ApplicationModule(
        displayName = "Administration",
        allowedDependencies = {"calendar", "criterion", "directory", "journal", "problem"})
@NullMarked
package id.panduzi.administration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
