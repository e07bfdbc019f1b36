/**
 * Rulesets in the making. A {@link id.panduzi.drafting.Draft} holds the files of a ruleset that nobody follows yet;
 * {@link id.panduzi.drafting.Drafts} begins, changes and discards them, keeps two editors from overwriting each other and
 * writes every changed cell into the journal. Whatever comes in, by page, file or API, passes {@code FileCheck}: only the
 * accepted part of DMN is ever stored. Proof, effect and publication are modules above.
 */
@ApplicationModule(
        displayName = "Drafting of rules",
        allowedDependencies = {
            "calendar",
            "digest",
            "exact",
            "problem",
            "problem :: web",
            "form",
            "decisiontable",
            "worksheet",
            "criterion",
            "criterion :: web",
            "regulation",
            "regulation :: web",
            "journal",
            "directory"
        })
@NullMarked
package id.panduzi.drafting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
