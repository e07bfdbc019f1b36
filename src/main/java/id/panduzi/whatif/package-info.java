/**
 * What other rules would have done to all past and running cases, before anyone may publish them. Beside each decision
 * record of a table lies a {@code DecisionInput}: what the table was asked, in a form of which hundreds of thousands are
 * read in a second; {@code InputKeeper} writes it in the record's own transaction, and the record stays the proof. A
 * {@link id.panduzi.whatif.Trial} holds rules against all of them; {@link id.panduzi.whatif.Trials} begins, finds and
 * cancels trials. Whoever works on the rules sees here by name whom a change would hit, with proposal, unit and margin:
 * that is what a change of law is judged by. The dossiers themselves stay within each reader's scope.
 */
@ApplicationModule(
        displayName = "What if",
        allowedDependencies = {
            "calendar",
            "exact",
            "problem",
            "journal",
            "directory",
            "criterion",
            "criterion::web",
            "decisiontable",
            "worksheet",
            "regulation",
            "regulation::web",
            "proposal",
            "drafting",
            "drafting::web",
        })
@NullMarked
package id.panduzi.whatif;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
