package id.panduzi.regulation;

import id.panduzi.calendar.Zone;
import id.panduzi.problem.Absent;
import id.panduzi.problem.Conflict;
import id.panduzi.problem.FieldError;
import id.panduzi.problem.InvalidInput;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Publishes rulesets while the product runs, and takes them back before their day. What is published is never changed or
 * deleted, and no tag is given twice. Who may do so and why is for the caller to know and to record.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Publishing {

    /** Where every day of the country begins first. */
    private static final Zone EASTERNMOST = Zone.WIT;

    private final PublishedRulesets published;
    private final WithdrawnRulesets withdrawn;
    private final OfficialTables officialTables;
    private final Rulesets rulesets;
    private final Clock clock;

    Publishing(
            PublishedRulesets published,
            WithdrawnRulesets withdrawn,
            OfficialTables officialTables,
            Rulesets rulesets,
            Clock clock) {
        this.published = published;
        this.withdrawn = withdrawn;
        this.officialTables = officialTables;
        this.rulesets = rulesets;
        this.clock = clock;
    }

    /**
     * Publishes a version, in the caller's transaction: it counts from the start of its day on, on every node.
     *
     * @throws InvalidInput if the files are damaged, or if its day is not to come everywhere in the country
     * @throws Conflict if its tag was given before, also if that version was withdrawn
     */
    public Ruleset publish(RulesetFiles files) {
        Ruleset ruleset = RulesetCheck.of(files)
                .ruleset()
                .orElseThrow(() -> new InvalidInput(FieldError.of("ruleset", "rulesetDamaged")));
        RulesetTag tag = ruleset.tag();
        if (!isToCome(ruleset)) {
            throw new InvalidInput(FieldError.of("inForceFrom", "notToCome"));
        }
        if (published.existsById(tag.toString())) {
            throw new Conflict("ruleset " + tag + " is published");
        }
        String deployment = officialTables.deploy(tag, files);
        published.saveAndFlush(new PublishedRuleset(tag, files, deployment, now()));
        afterCommit(() -> rulesets.get(tag.toString()));
        return ruleset;
    }

    /**
     * Takes a version back whose day is still to come. It stays readable under its tag, and is offered nowhere.
     *
     * @throws Absent if there is no such version
     * @throws Conflict if its day has begun somewhere in the country, or if it is withdrawn already
     */
    public void withdraw(RulesetTag tag) {
        Ruleset ruleset = rulesets.get(tag.toString());
        if (!isToCome(ruleset)) {
            throw new Conflict(
                    "ruleset " + tag + " is in force since " + ruleset.charter().inForceFrom());
        }
        if (withdrawn.existsById(tag.toString())) {
            throw new Conflict("ruleset " + tag + " is withdrawn");
        }
        withdrawn.saveAndFlush(new WithdrawnRuleset(tag, now()));
    }

    /** When a version was withdrawn; empty for one that counts or will count. */
    @Transactional(readOnly = true)
    public Optional<Instant> withdrawnAt(RulesetTag tag) {
        return withdrawn.findById(tag.toString()).map(WithdrawnRuleset::withdrawnAt);
    }

    /** Whether a tag was ever given, also to a version that was withdrawn since. */
    @Transactional(readOnly = true)
    public boolean isGiven(RulesetTag tag) {
        return published.existsById(tag.toString());
    }

    /** First day from which a version published now can count. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public LocalDate earliestDay() {
        return EASTERNMOST.today(clock).plusDays(1);
    }

    /** Whether the day of a version has begun nowhere in the country yet: the east is two hours before the capital. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public boolean isToCome(Ruleset ruleset) {
        return !ruleset.charter().inForceFrom().isBefore(earliestDay());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private static void afterCommit(Runnable step) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                step.run();
            }
        });
    }
}
