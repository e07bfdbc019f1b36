/**
 * The process engine inside the application: its tables (version 1 of the schema's history) and its settings, chosen so
 * that a model is data and never a program. No script runs, decision tables know FEEL only, and expressions in processes
 * see the beans named here and no others. Together with {@code regulation} the only place that may import the engine.
 */
@ApplicationModule(
        displayName = "Workflow",
        allowedDependencies = {"proposal", "declaration", "internalevaluation", "checks"})
@NullMarked
package id.panduzi.workflow;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
