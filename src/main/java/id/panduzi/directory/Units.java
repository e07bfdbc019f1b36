package id.panduzi.directory;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Lists run by code: what comes {@code after} the last one seen, from the beginning after the empty text. */
interface Units extends Repository<KnownUnit, UnitId> {

    String WITH_AGENCY = "select new id.panduzi.directory.KnownUnit$InAgency(u, a)"
            + " from KnownUnit u join KnownAgency a on a.id = u.agency ";

    KnownUnit save(KnownUnit unit);

    @Query(WITH_AGENCY + "where u.id = :id")
    Optional<KnownUnit.InAgency> find(UnitId id);

    @Query(WITH_AGENCY + "where u.code = :code")
    Optional<KnownUnit.InAgency> find(String code);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select u from KnownUnit u where u.id = :id")
    Optional<KnownUnit> lock(UnitId id);

    @Query(WITH_AGENCY + "where u.id in :ids")
    List<KnownUnit.InAgency> findAll(Collection<UnitId> ids);

    boolean existsByCodeIgnoreCase(String code);

    List<KnownUnit> findByCodeIn(Collection<String> codes);

    @Query(WITH_AGENCY + "where u.code > :after order by u.code")
    List<KnownUnit.InAgency> inTheNation(String after, Limit limit);

    @Query(WITH_AGENCY + "where u.agency = :agency and u.code > :after order by u.code")
    List<KnownUnit.InAgency> of(AgencyId agency, String after, Limit limit);

    @Query(WITH_AGENCY + "where u.id = :unit and u.code > :after")
    List<KnownUnit.InAgency> only(UnitId unit, String after);

    long countByAgency(AgencyId agency);
}
