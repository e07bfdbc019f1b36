package id.panduzi.assessment;

import id.panduzi.directory.AccountId;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Tryouts, always those of one account. */
interface StoredTryouts extends Repository<Tryout, TryoutId> {

    Tryout save(Tryout tryout);

    void delete(Tryout tryout);

    Optional<Tryout> findByAccountAndRulesetTag(AccountId account, String rulesetTag);

    @Query("select new id.panduzi.assessment.StartedTryout(t.rulesetTag, size(t.answers), t.changedAt)"
            + " from Tryout t where t.account = :account order by t.changedAt desc")
    List<StartedTryout> startedBy(AccountId account);
}
