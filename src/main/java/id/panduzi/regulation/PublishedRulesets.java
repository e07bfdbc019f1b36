package id.panduzi.regulation;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface PublishedRulesets extends JpaRepository<PublishedRuleset, String> {

    /** Tags of all that were not withdrawn. */
    @Query("select ruleset.tag from PublishedRuleset ruleset where not exists"
            + " (select 1 from WithdrawnRuleset withdrawn where withdrawn.tag = ruleset.tag)")
    List<String> offered();
}
