package id.panduzi.checks;

import id.panduzi.directory.AgencyId;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ProposalLetters extends Repository<ProposalLetter, LetterId> {

    ProposalLetter saveAndFlush(ProposalLetter letter);

    Optional<ProposalLetter> findById(LetterId id);

    /** Nobody joins or corrects it before this transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select l from ProposalLetter l where l.agency = :agency and l.season = :season and l.number = :number")
    Optional<ProposalLetter> lock(AgencyId agency, short season, String number);
}
