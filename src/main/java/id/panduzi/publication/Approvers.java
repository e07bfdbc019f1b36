package id.panduzi.publication;

import id.panduzi.directory.Role;
import id.panduzi.directory.SignedIn;
import id.panduzi.journal.Journal;
import id.panduzi.journal.Subject;
import id.panduzi.problem.NotAllowed;
import id.panduzi.regulation.RulesetTag;
import java.util.List;
import org.springframework.stereotype.Component;

/** Who may decide about a version: a rule approver who had no hand in it, not even through somebody else. */
@Component
class Approvers {

    /** Whoever did one of these to a version is one of its authors, and so is whoever was stood in for. */
    private static final List<String> AUTHORSHIP =
            List.of("beginDraft", "changeDraft", "discardDraft", "proposePublication");

    private final Journal journal;

    Approvers(Journal journal) {
        this.journal = journal;
    }

    boolean mayDecide(RulesetTag tag, SignedIn somebody) {
        return somebody.has(Role.RULE_APPROVER)
                && !journal.doers(Subject.ruleset(tag.toString()), AUTHORSHIP).contains(somebody.username());
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
