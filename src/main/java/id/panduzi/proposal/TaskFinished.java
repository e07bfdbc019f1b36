package id.panduzi.proposal;

/** Something that a stage's module says has happened, and with which a task is done. */
public interface TaskFinished {

    ProposalId proposal();

    TaskKind kind();
}
