package id.panduzi.proposal;

import id.panduzi.criterion.Award;
import id.panduzi.directory.AgencyId;
import id.panduzi.directory.UnitId;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface StoredProposals extends Repository<Proposal, ProposalId> {

    @Query("select p from Proposal p where p.id in :ids")
    List<Proposal> findAll(Collection<ProposalId> ids);

    Proposal saveAndFlush(Proposal proposal);

    Optional<Proposal> findById(ProposalId id);

    Optional<Proposal> findByNumber(String number);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from Proposal p where p.id = :id")
    Optional<Proposal> lock(ProposalId id);

    /** In the order of their opening, so that two who lock many never wait for each other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from Proposal p where p.agency = :agency and p.season = :season and p.status = 'RUNNING'"
            + " order by p.serial")
    List<Proposal> lockRunning(AgencyId agency, short season);

    @Query(value = "select next value for proposal_serial", nativeQuery = true)
    long nextSerial();

    @Query("select p from Proposal p where p.unit = :unit and p.award = :award and p.season = :season"
            + " and p.status in ('RUNNING', 'AWARDED')")
    Optional<Proposal> claiming(UnitId unit, Award award, short season);

    @Query("select count(p) > 0 from Proposal p where p.unit = :unit and p.award = 'WBK' and p.status = 'AWARDED'")
    boolean holdsWbk(UnitId unit);

    @Query("select max(p.endedOn) from Proposal p where p.unit = :unit and p.status = 'REVOKED'")
    Optional<LocalDate> lastRevocation(UnitId unit);

    @Query("select max(p.endedOn) from Proposal p where p.unit = :unit and p.award = 'WBK' and p.status = 'AWARDED'")
    Optional<LocalDate> lastWbk(UnitId unit);

    @Query("select count(distinct p.unit) from Proposal p where p.agency = :agency and p.status = 'AWARDED'")
    long countHolders(AgencyId agency);
}
