package id.panduzi.proposal;

import id.panduzi.directory.UnitId;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * Lists by keyset, newest first, one query per kind of scope. The index is named, since left alone the optimizer walks all
 * rows before the cursor.
 */
interface ListedProposals extends Repository<Proposal, ProposalId> {

    String FILTER =
            """
             and p.serial < :before
              and (:stage = '' or p.stage = :stage)
              and (:status = '' or p.status = :status)
              and (:award = '' or p.award = :award)
              and (:season = -1 or p.season = :season)
              and (:pattern = '' or p.number like :pattern escape '!'
                or exists (select 1 from unit u where u.id = p.unit_id
                  and (u.code like :pattern escape '!' or u.name like :pattern escape '!')))
            order by p.serial desc limit :most
            """;

    String NATION = "select p.* from proposal p force index (proposal_serial_once) where true";
    String AGENCY = "select p.* from proposal p force index (proposal_of_agency) where p.agency_id = :agency";
    String UNIT = "select p.* from proposal p force index (proposal_of_unit) where p.unit_id = :unit";

    @Query(value = NATION + FILTER, nativeQuery = true)
    List<Proposal> inTheNation(
            long before, String stage, String status, String award, int season, String pattern, int most);

    @Query(value = AGENCY + FILTER, nativeQuery = true)
    List<Proposal> ofAgency(
            UUID agency, long before, String stage, String status, String award, int season, String pattern, int most);

    @Query(value = UNIT + FILTER, nativeQuery = true)
    List<Proposal> ofUnit(
            UUID unit, long before, String stage, String status, String award, int season, String pattern, int most);

    @Query("select p from Proposal p where p.unit in :units order by p.serial desc")
    List<Proposal> ofUnits(Collection<UnitId> units);
}
