package id.panduzi.directory;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Employments extends Repository<Employment, Employment.Key> {

    Employment save(Employment employment);

    @Query("select e from Employment e where e.key.account = :account and e.key.unit = :unit")
    List<Employment> of(AccountId account, UnitId unit);

    @Query("select e from Employment e where e.key.account = :account order by e.key.fromDay desc")
    List<Employment> of(AccountId account);

    @Query("select e from Employment e where e.key.account in :accounts and e.key.unit = :unit")
    List<Employment> of(Collection<AccountId> accounts, UnitId unit);
}
