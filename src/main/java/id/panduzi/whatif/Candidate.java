package id.panduzi.whatif;

import id.panduzi.regulation.Ruleset;

/**
 * Rules that are held against past cases.
 *
 * @param subject id of the draft, or tag of the published ruleset
 * @param contentHash of its files: what was tried once need not be tried again
 */
public record Candidate(String subject, String contentHash, Ruleset ruleset) {

    /** A published ruleset, which never changes. */
    public static Candidate published(Ruleset ruleset) {
        String tag = ruleset.tag().toString();
        return new Candidate(tag, tag, ruleset);
    }
}
