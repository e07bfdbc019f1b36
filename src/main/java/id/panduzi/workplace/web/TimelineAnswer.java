package id.panduzi.workplace.web;

import id.panduzi.journal.Actor;
import id.panduzi.journal.Entry;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was done to a proposal.
 *
 * @param next the cursor of the next page; null on the last
 */
record TimelineAnswer(List<Act> items, @Nullable Long next) {

    static TimelineAnswer of(List<Entry> found, int size) {
        List<Act> page = found.stream().limit(size).map(Act::of).toList();
        return new TimelineAnswer(page, found.size() > size ? page.get(size - 1).sequence() : null);
    }

    /**
     * One act.
     *
     * @param evidence SHA-256 of the files it stands on
     * @param hash over everything else in it, the hash before it among them
     */
    record Act(
            long sequence,
            Instant at,
            Actor actor,
            String what,
            @Nullable String stage,
            @Nullable String ruleset,
            List<String> evidence,
            Map<String, Object> details,
            String previousHash,
            String hash) {

        static Act of(Entry entry) {
            return new Act(
                    entry.sequence(),
                    entry.at(),
                    entry.actor(),
                    entry.what(),
                    entry.stage(),
                    entry.ruleset(),
                    entry.evidence(),
                    entry.details(),
                    entry.previousHash(),
                    entry.hash());
        }
    }
}
