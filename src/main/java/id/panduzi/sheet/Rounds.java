package id.panduzi.sheet;

import id.panduzi.proposal.ProposalId;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Rounds extends Repository<Round, RoundId> {

    Round saveAndFlush(Round round);

    @Query("select r from Round r where r.proposal = :proposal order by r.number")
    List<Round> of(ProposalId proposal);

    @Query("select r from Round r where r.proposal = :proposal and r.answeredAt is null")
    Optional<Round> open(ProposalId proposal);

    @Query("select r from Round r where r.proposal = :proposal order by r.number desc limit 1")
    Optional<Round> latest(ProposalId proposal);

    /** 0 before the first. */
    @Query("select coalesce(max(r.number), 0) from Round r where r.proposal = :proposal")
    int last(ProposalId proposal);
}
