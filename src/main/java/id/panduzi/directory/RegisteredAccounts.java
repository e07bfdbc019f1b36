package id.panduzi.directory;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface RegisteredAccounts extends Repository<Account, AccountId> {

    Account save(Account account);

    Optional<Account> findById(AccountId id);

    Optional<Account> findByUsername(String username);

    List<Account> findByDemoTrueAndActiveTrueOrderByUsername();

    @Query("select count(a) > 0 from Account a join a.roles r where r = :role and a.active and not a.demo")
    boolean existsWith(Role role);
}
