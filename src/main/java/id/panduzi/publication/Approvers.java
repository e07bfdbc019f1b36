package id.panduzi.publication;

import id.panduzi.directory.Role;
import id.panduzi.directory.SignedIn;
import id.panduzi.drafting.DraftNames;
import id.panduzi.journal.Journal;
import id.panduzi.journal.Subject;
import id.panduzi.problem.NotAllowed;
import id.panduzi.regulation.RulesetTag;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;

/** Who may decide about a version: a rule approver who had no hand in it, not even through somebody else. */
@Component
class Approvers {

    /** Whoever did one of these to a version is one of its authors, and so is whoever was stood in for. */
    private static final List<String> AUTHORSHIP =
            List.of("beginDraft", "changeDraft", DraftNames.RENAMING, "discardDraft", "proposePublication");

    private final Journal journal;

    Approvers(Journal journal) {
        this.journal = journal;
    }

    boolean mayDecide(RulesetTag tag, SignedIn somebody) {
        return somebody.has(Role.RULE_APPROVER) && !authors(tag).contains(somebody.username());
    }

    /** Those of the tags that the draft had before too. */
    private Set<String> authors(RulesetTag tag) {
        Set<String> authors = new TreeSet<>();
        Set<String> seen = new HashSet<>();
        Deque<String> tags = new ArrayDeque<>(List.of(tag.toString()));
        while (!tags.isEmpty()) {
            String one = tags.pop();
            if (seen.add(one)) {
                authors.addAll(journal.doers(Subject.ruleset(one), AUTHORSHIP));
                journal.acts(Subject.ruleset(one), List.of(DraftNames.RENAMING), Integer.MAX_VALUE)
                        .forEach(entry ->
                                tags.push(String.valueOf(entry.details().get(DraftNames.BEFORE))));
            }
        }
        return authors;
    }

    void require(SignedIn somebody) {
        if (!somebody.has(Role.RULE_APPROVER)) {
            throw new NotAllowed("decide about rules");
        }
    }

    void requireNoAuthor(RulesetTag tag, SignedIn somebody) {
        if (!mayDecide(tag, somebody)) {
            throw new NotAllowed("decide about rules of one's own making");
        }
    }
}
