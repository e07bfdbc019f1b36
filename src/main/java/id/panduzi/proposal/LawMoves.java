package id.panduzi.proposal;

import id.panduzi.directory.Directory;
import id.panduzi.directory.Role;
import id.panduzi.directory.SignedIn;
import id.panduzi.problem.Conflict;
import id.panduzi.problem.NotAllowed;
import id.panduzi.regulation.RulesetTag;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The one way in which a submitted proposal leaves the rules it is pinned to: an explicit act with a reason. */
@Service
@Transactional
public class LawMoves {

    private final Proposals found;
    private final StoredProposals proposals;
    private final Directory directory;
    private final CaseJournal journal;

    LawMoves(Proposals found, StoredProposals proposals, Directory directory, CaseJournal journal) {
        this.found = found;
        this.proposals = proposals;
        this.directory = directory;
        this.journal = journal;
    }

    /** Whether somebody may move proposals to other rules: it is about cases, so the national administrator does. */
    public static boolean mayMove(SignedIn somebody) {
        return somebody.has(Role.NATIONAL_ADMINISTRATOR);
    }

    /**
     * Pins a running, submitted proposal to other rules. What was decided under its former rules stays decided.
     *
     * @param shown version of the proposal that the mover saw
     * @throws NotAllowed unless a national administrator asks
     * @throws Conflict if it changed since, is not submitted, does not run, or stands under those rules already
     */
    public Case move(String number, long shown, RulesetTag to, String reason, SignedIn mover) {
        if (!mayMove(mover)) {
            throw new NotAllowed("move proposals to other rules");
        }
        Case asked = found.get(number, mover);
        Proposal proposal = proposals.lock(asked.id()).orElseThrow();
        Case before = proposal.asCase(asked.unit());
        if (before.version() != shown) {
            throw before.elsewhere();
        }
        proposal.moveTo(to);
        Case moved = proposals.saveAndFlush(proposal).asCase(directory.unit(proposal.unit()));
        Map<String, Object> details =
                Map.of("from", before.ruleset().toString(), "to", to.toString(), "reason", reason);
        journal.record(moved, mover.actor(Role.NATIONAL_ADMINISTRATOR), "moveToRules", details);
        return moved;
    }
}
