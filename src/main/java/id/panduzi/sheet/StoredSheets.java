package id.panduzi.sheet;

import id.panduzi.proposal.ProposalId;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Sheets of a proposal that the caller may see; who writes one holds the proposal's lock. */
interface StoredSheets extends Repository<Sheet, SheetId> {

    Sheet saveAndFlush(Sheet sheet);

    @Query("select s from Sheet s where s.proposal = :proposal and s.level = :level")
    Optional<Sheet> find(ProposalId proposal, Level level);

    @Query("select s from Sheet s where s.proposal = :proposal")
    List<Sheet> of(ProposalId proposal);
}
