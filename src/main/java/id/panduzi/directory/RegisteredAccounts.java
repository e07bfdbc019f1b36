package id.panduzi.directory;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface RegisteredAccounts extends Repository<Account, AccountId> {

    String ACTIVE_WITH = "select a from Account a join a.roles r where r = :role and a.active ";

    Account save(Account account);

    Optional<Account> findById(AccountId id);

    Optional<Account> findByUsername(String username);

    /** Names that differ in nothing but capitals are too alike for two people. */
    boolean existsByUsernameIgnoreCase(String username);

    List<Account> findByUsernameIn(Collection<String> usernames);

    @Query(ACTIVE_WITH + "order by a.username")
    List<Account> with(Role role);

    @Query(ACTIVE_WITH + "and a.agency = :agency order by a.username")
    List<Account> with(Role role, AgencyId agency);

    @Query(ACTIVE_WITH + "and a.unit = :unit order by a.username")
    List<Account> with(Role role, UnitId unit);

    List<Account> findByDemoTrueAndActiveTrueAndOwnPasswordFalseOrderByUsername();

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query(ACTIVE_WITH + "order by a.username")
    List<Account> lockWith(Role role);

    @Query("select a from Account a where a.password is not null and a.username > :after"
            + " and (:pattern = '' or a.username like :pattern escape '!' or a.name like :pattern escape '!')"
            + " and (:anyRole = true or exists (select 1 from a.roles r where r in :roles)) order by a.username")
    List<Account> people(String pattern, boolean anyRole, Collection<Role> roles, String after, Limit limit);

    @Query("select count(a) > 0 from Account a join a.roles r where r = :role and a.active and not a.demo")
    boolean existsWith(Role role);
}
