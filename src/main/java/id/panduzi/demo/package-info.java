/**
 * Everything that is invented. With {@code panduzi.demo.enabled} it fills an empty installation through the same
 * facades that everybody uses; without it, nothing here runs. With {@code panduzi.demo.proposals} a {@code Storyteller}
 * takes invented proposals to every stage as well, each once: {@code demo/proposals.yaml} says how.
 */
@ApplicationModule(
        displayName = "Demo",
        allowedDependencies = {
            "calendar",
            "command",
            "criterion",
            "directory",
            "exact",
            "evidence",
            "regulation",
            "worksheet",
            "problem",
            "proposal",
            "sheet",
            "checks",
            "workflow",
        })
@NullMarked
package id.panduzi.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
