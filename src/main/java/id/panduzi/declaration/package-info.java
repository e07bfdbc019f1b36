/**
 * How a proposal begins: the unit declares its commitment, the agency designates it, and the unit gets its priority.
 * {@link id.panduzi.declaration.Declarations} records both acts and tells later stages since when the unit builds its
 * integrity zone. A later proposal of the same unit finds both filled in already.
 */
@ApplicationModule(
        displayName = "Commitment declaration",
        allowedDependencies = {
            "problem",
            "form",
            "directory",
            "regulation",
            "proposal",
        })
@NullMarked
package id.panduzi.declaration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
