package id.panduzi.award;

import id.panduzi.criterion.Award;
import id.panduzi.proposal.ProposalId;
import id.panduzi.proposal.Status;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Nothing here has a scope: the register is everybody's. */
interface Certificates extends Repository<Certificate, String> {

    Certificate save(Certificate certificate);

    Optional<Certificate> findByNumber(String number);

    Optional<Certificate> findByProposal(ProposalId proposal);

    @Query(value = "select next value for certificate_serial", nativeQuery = true)
    long nextSerial();

    /** The newest first; years are those from {@code first} to {@code last}. */
    @Query("select c from Certificate c where c.serial < :before and c.award in :awards"
            + " and c.season between :first and :last"
            + " and (c.number like upper(:like) escape '!' or c.unitCode like :like escape '!'"
            + " or c.unitName like :like escape '!' or c.agencyName like :like escape '!')"
            + " and (:agency = '' or c.agencyCode = :agency) and c.status in :statuses"
            + " order by c.serial desc")
    List<Certificate> older(
            long before,
            Collection<Award> awards,
            short first,
            short last,
            String like,
            String agency,
            Collection<Status> statuses,
            Limit most);
}
