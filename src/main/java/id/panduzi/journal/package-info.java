/**
 * The journal: who did what, when, and under which ruleset, one entry for every act on a proposal, an agency, a ruleset
 * or an account. Entries are only ever added, in the act's own transaction, and each holds the hash of the one before it
 * on the same subject. {@link id.panduzi.journal.Journal} records, reads and verifies; it knows its subjects by their
 * public keys only, so every other module can write to it.
 */
@ApplicationModule(
        displayName = "Journal",
        allowedDependencies = {"digest"})
@NullMarked
package id.panduzi.journal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
