/**
 * Proposal checks: may this unit be proposed this year? {@link id.panduzi.checks.Claims} takes what agency and unit claim
 * for the criteria of their level. {@link id.panduzi.checks.ProposalChecks} follows a proposal from the leader's approval
 * over the letter, which submits it and pins its rules, to the verdicts, where the table proposes and a person decides,
 * and to the objection, which may be raised once. What the product knows itself wins over a claim, and every decision
 * keeps both.
 */
@ApplicationModule(
        displayName = "Proposal checks",
        allowedDependencies = {
            "exact",
            "problem",
            "journal",
            "calendar",
            "command",
            "form",
            "directory",
            "criterion",
            "criterion::web",
            "worksheet",
            "regulation",
            "proposal",
            "declaration",
            "assessment",
            "sheet",
        })
@NullMarked
package id.panduzi.checks;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
