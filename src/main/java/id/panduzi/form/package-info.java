/**
 * Forms: what may be filled in, and what it must be like. A {@link id.panduzi.form.Form} is a list of fields; it holds
 * what a caller sent against them and either gives a {@link id.panduzi.form.Submission} that needs no further reading, or
 * names everything that is wrong at once. Short tasks have theirs as a Camunda Form in the folder {@code forms}, where
 * {@link id.panduzi.form.Forms} finds it; forms with lists are put together in code, by the act they belong to.
 */
@ApplicationModule(
        displayName = "Forms",
        allowedDependencies = {"calendar", "exact", "problem"})
@NullMarked
package id.panduzi.form;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
