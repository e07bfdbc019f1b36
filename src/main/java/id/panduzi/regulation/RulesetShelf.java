package id.panduzi.regulation;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Reads published rulesets from the database, and only those that are whole. */
@Component
class RulesetShelf {

    private final PublishedRulesets published;
    private final OfficialTables officialTables;
    private final TransactionTemplate onItsOwn;

    RulesetShelf(PublishedRulesets published, OfficialTables officialTables, PlatformTransactionManager transactions) {
        this.published = published;
        this.officialTables = officialTables;
        this.onItsOwn = new TransactionTemplate(transactions);
        onItsOwn.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        onItsOwn.setReadOnly(true);
    }

    /** The ruleset of that tag, if its publication is committed: what a running transaction may still undo is not found. */
    Optional<Ruleset> committed(String tag) {
        return onItsOwn.execute(status -> published.findById(tag).map(this::verified));
    }

    /**
     * The ruleset of a stored row.
     *
     * @throws DamagedRuleset if it was changed after publication, here or in the engine
     */
    Ruleset verified(PublishedRuleset stored) {
        if (!stored.isIntact()) {
            throw new DamagedRuleset(stored.files().folder(), "its stored files were changed after publication");
        }
        Ruleset read = RulesetReader.read(stored.files());
        officialTables.verify(read.tag(), stored);
        return read;
    }
}
