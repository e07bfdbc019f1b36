package id.panduzi.regulation;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * At start: publishes the shipped rulesets that are not published yet, each tag once, and loads all that are. A shipped
 * folder whose tag was published with other content, or anything damaged, stops the start.
 */
@Component
class Publication implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(Publication.class);

    private final RulesFolder folder;
    private final PublishedRulesets published;
    private final OfficialTables officialTables;
    private final Rulesets rulesets;
    private final RulesetShelf shelf;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Publication(
            RulesFolder folder,
            PublishedRulesets published,
            OfficialTables officialTables,
            Rulesets rulesets,
            RulesetShelf shelf,
            TransactionTemplate transaction,
            Clock clock) {
        this.folder = folder;
        this.published = published;
        this.officialTables = officialTables;
        this.rulesets = rulesets;
        this.shelf = shelf;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public void afterSingletonsInstantiated() {
        List<Shipped> shipped = folder.rulesets().stream().map(Shipped::of).toList();
        transaction.executeWithoutResult(status -> {
            shipped.forEach(this::publishOnce);
            rulesets.keep(published.findAll().stream().map(shelf::verified).toList());
        });
    }

    private void publishOnce(Shipped shipped) {
        RulesetTag tag = shipped.tag();
        RulesetFiles files = shipped.files();
        Optional<PublishedRuleset> before = published.findById(tag.toString());
        if (before.isEmpty()) {
            String deployment = officialTables.deploy(tag, files);
            published.save(
                    new PublishedRuleset(tag, files, deployment, clock.instant().truncatedTo(ChronoUnit.MILLIS)));
            LOG.info("Published ruleset {}", tag);
        } else if (!before.get().hasContentOf(files)) {
            throw new DamagedRuleset(
                    files.folder(), tag + " is published with other content; raise the version in ruleset.yaml");
        }
    }

    /** A folder that was read and found sound, and the tag it is to be published under. */
    private record Shipped(RulesetTag tag, RulesetFiles files) {
        static Shipped of(RulesetFiles files) {
            return new Shipped(RulesetReader.read(files).tag(), files);
        }
    }
}
