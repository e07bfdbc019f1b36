/**
 * The user guide, in Indonesian: Markdown files of {@code src/docs/panduan}, which read well in the sources and are pages
 * of the product. A new chapter is a file there and its name in {@code Guide.CHAPTERS}; its pictures come from the
 * gallery test.
 */
@ApplicationModule(
        displayName = "Guide",
        allowedDependencies = {"problem"})
@NullMarked
package id.panduzi.guide;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
