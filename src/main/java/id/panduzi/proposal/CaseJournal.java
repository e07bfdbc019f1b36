package id.panduzi.proposal;

import id.panduzi.journal.Actor;
import id.panduzi.journal.Deed;
import id.panduzi.journal.Journal;
import id.panduzi.journal.Subject;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Journal entries about a proposal, with the stage and the rules it stood under. */
@Component
public class CaseJournal {

    private final Journal journal;

    CaseJournal(Journal journal) {
        this.journal = journal;
    }

    /**
     * Writes an entry within the running transaction.
     *
     * @param what the word for the act, shown as the message {@code Act.<what>}
     * @param details what it was about: text, numbers, booleans, lists and maps of these
     */
    public void record(Case proposal, Actor actor, String what, Map<String, Object> details) {
        record(proposal, actor, what, List.of(), details);
    }

    /** The same with the files it stands on, by their SHA-256. */
    public void record(Case proposal, Actor actor, String what, List<String> evidence, Map<String, Object> details) {
        Subject subject = Subject.proposal(proposal.number());
        journal.record(new Deed(
                subject, actor, what, proposal.stage().key(), proposal.ruleset().toString(), evidence, details));
    }
}
