package id.panduzi.directory;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Lists run by code: what comes {@code after} the last one seen, from the beginning after the empty text. */
interface Agencies extends Repository<KnownAgency, AgencyId> {

    KnownAgency save(KnownAgency agency);

    Optional<KnownAgency> findById(AgencyId id);

    Optional<KnownAgency> findByCode(String code);

    boolean existsByCodeIgnoreCase(String code);

    List<KnownAgency> findByCodeIn(Collection<String> codes);

    List<KnownAgency> findByIdIn(Collection<AgencyId> ids);

    @Query("select a from KnownAgency a where a.code > :after order by a.code")
    List<KnownAgency> inTheNation(String after, Limit limit);

    @Query("select a from KnownAgency a where a.id = :agency and a.code > :after")
    List<KnownAgency> only(AgencyId agency, String after);
}
