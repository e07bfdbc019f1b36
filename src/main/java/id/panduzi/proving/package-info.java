/**
 * The proof of rulesets on pages: what was found in each table in words, with inputs as examples, and the cases at its
 * limits. What is found, and how, is {@code proof}'s; here it is said. The words of a new kind of note belong to {@code
 * web.NoteWords}.
 */
@ApplicationModule(
        displayName = "Proof on pages",
        allowedDependencies = {
            "digest",
            "exact",
            "problem",
            "decisiontable",
            "worksheet",
            "criterion",
            "criterion :: web",
            "proof",
            "directory",
            "regulation",
            "regulation :: web",
            "drafting",
            "drafting :: web"
        })
@NullMarked
package id.panduzi.proving;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
