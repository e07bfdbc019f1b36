package id.panduzi.proposal;

import id.panduzi.directory.Agency;
import id.panduzi.directory.Directory;
import id.panduzi.journal.Actor;
import id.panduzi.problem.Absent;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The steps that the process takes a proposal through. Each is in the journal as the product's own act. */
@Service
@Transactional
public class Progress {

    private final StoredProposals proposals;
    private final ApplicableLaw law;
    private final Directory directory;
    private final CaseJournal journal;

    Progress(StoredProposals proposals, ApplicableLaw law, Directory directory, CaseJournal journal) {
        this.proposals = proposals;
        this.law = law;
        this.directory = directory;
        this.journal = journal;
    }

    /** The self-assessment begins, under the law in force. */
    public void beginAssessment(ProposalId id) {
        change(id, "stageEntered", proposal -> {
            proposal.enter(Stage.ASSESSMENT);
            proposal.follow(
                    law.provisional(proposal.season(), agencyOf(proposal)).tag());
        });
    }

    /** A stage begins. */
    public void enter(ProposalId id, Stage stage) {
        change(id, "stageEntered", proposal -> proposal.enter(stage));
    }

    /**
     * Files the proposal on the day of its letter. Where the law is still the one the internal evaluation stood under, the
     * proposal is submitted and its rules are pinned; else it follows the new law and is not submitted yet.
     */
    public void submit(ProposalId id, LocalDate letter) {
        change(id, "proposalFiled", proposal -> {
            var inForce = law.atSubmission(proposal.season(), letter).tag();
            if (proposal.follows(inForce)) {
                proposal.submit(letter);
            } else {
                proposal.follow(inForce);
            }
        });
    }

    /** It did not pass; the unit is coached. */
    public void coach(ProposalId id) {
        end(id, Status.COACHED);
    }

    /** The leader of the agency did not approve. */
    public void decline(ProposalId id) {
        end(id, Status.NOT_PROPOSED);
    }

    /** The closing date passed. */
    public void expire(ProposalId id) {
        end(id, Status.EXPIRED);
    }

    /** The unit holds the award from the day of the decree. */
    public void award(ProposalId id, LocalDate decree) {
        end(id, Status.AWARDED, decree);
    }

    /** The unit lost the award with the decree of that day. */
    public void revoke(ProposalId id, LocalDate decree) {
        end(id, Status.REVOKED, decree);
    }

    /** First day on which the letter can no longer be filed. */
    @Transactional(readOnly = true)
    public LocalDate closedFrom(ProposalId id) {
        return proposals
                .findById(id)
                .orElseThrow(() -> new Absent("proposal"))
                .closesOn()
                .plusDays(1);
    }

    private void end(ProposalId id, Status status) {
        change(id, status.key(), proposal -> proposal.end(status, law.today(agencyOf(proposal))));
    }

    private void end(ProposalId id, Status status, LocalDate day) {
        change(id, status.key(), proposal -> proposal.end(status, day));
    }

    private Agency agencyOf(Proposal proposal) {
        return directory.unit(proposal.unit()).agency();
    }

    private void change(ProposalId id, String what, Consumer<Proposal> step) {
        Proposal proposal = proposals.lock(id).orElseThrow(() -> new Absent("proposal"));
        step.accept(proposal);
        Case changed = proposals.saveAndFlush(proposal).asCase(directory.unit(proposal.unit()));
        journal.record(
                changed, Actor.system(), what, Map.of("status", changed.status().key()));
    }
}
