package id.panduzi.workflow;

import id.panduzi.directory.UnitId;
import id.panduzi.proposal.ProposalId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface InboxTasks extends Repository<InboxTask, TaskId> {

    InboxTask saveAndFlush(InboxTask task);

    Optional<InboxTask> findById(TaskId id);

    /** Without reading the task itself, so that it is read afresh once the proposal is locked. */
    @Query("select t.proposal from InboxTask t where t.id = :id")
    Optional<ProposalId> proposalOf(TaskId id);

    @Query("select t from InboxTask t where t.proposal = :proposal and t.closedAt is null order by t.dueAt, t.id.value")
    List<InboxTask> open(ProposalId proposal);

    @Query(
            "select t from InboxTask t where t.proposal in :proposals and t.closedAt is null order by t.dueAt, t.id.value")
    List<InboxTask> open(Collection<ProposalId> proposals);

    @Query("select t from InboxTask t where t.proposal = :proposal and t.kind = :kind and t.closedAt is null")
    Optional<InboxTask> open(ProposalId proposal, String kind);

    @Query("select count(t) > 0 from InboxTask t where t.proposal = :proposal and t.kind = :kind"
            + " and t.closedAt is not null")
    boolean wasOpen(ProposalId proposal, String kind);

    @Query("select t from InboxTask t where t.proposal = :proposal and t.kind = :kind and t.closedAt is not null"
            + " order by t.closedAt desc, t.id.value")
    List<InboxTask> closed(ProposalId proposal, String kind, Limit most);

    /** What was done last for a proposal; the newest first. */
    @Query("select t from InboxTask t where t.proposal = :proposal and t.closedBy is not null"
            + " order by t.closedAt desc, t.version desc limit 1")
    Optional<InboxTask> lastDone(ProposalId proposal);

    /** The kinds of tasks that somebody did for a proposal. */
    @Query("select distinct t.kind from InboxTask t where t.proposal = :proposal and t.closedBy = :username")
    Set<String> kindsDone(ProposalId proposal, String username);

    @Modifying(clearAutomatically = true, flushAutomatically = true)
    @Query("update InboxTask t set t.unitName = :name where t.unit = :unit and t.closedAt is null")
    void rename(UnitId unit, String name);
}
