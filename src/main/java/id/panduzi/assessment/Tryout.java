package id.panduzi.assessment;

import id.panduzi.directory.AccountId;
import id.panduzi.regulation.RulesetTag;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;

/** One account's answers under one ruleset version. */
@Entity
@Table(name = "tryout")
class Tryout {

    /** Only the tables ask for it. */
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    @SuppressWarnings("UnusedVariable")
    private TryoutId id;

    /** Tryouts are found by it, and by nothing else. */
    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "account_id"))
    @SuppressWarnings("UnusedVariable")
    private AccountId account;

    private String rulesetTag;

    @Version
    private int version;

    /** For whoever looks at the table. */
    @SuppressWarnings("UnusedVariable")
    private Instant startedAt;

    private Instant changedAt;

    @ElementCollection
    @CollectionTable(name = "tryout_answer", joinColumns = @JoinColumn(name = "tryout_id"))
    @MapKeyColumn(name = "item")
    @Column(name = "answer")
    private Map<String, String> answers;

    @ElementCollection
    @CollectionTable(name = "tryout_fact", joinColumns = @JoinColumn(name = "tryout_id"))
    @MapKeyColumn(name = "fact")
    @Column(name = "told")
    private Map<String, String> facts;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected Tryout() {}

    private Tryout(AccountId account, RulesetTag ruleset, Instant now) {
        this.id = TryoutId.fresh();
        this.account = account;
        this.rulesetTag = ruleset.toString();
        this.startedAt = now.truncatedTo(ChronoUnit.MILLIS);
        this.changedAt = startedAt;
        this.answers = new HashMap<>();
        this.facts = new HashMap<>();
    }

    static Tryout start(AccountId account, RulesetTag ruleset, Instant now) {
        return new Tryout(account, ruleset, now);
    }

    /** Takes over what is in the changes, a blank as no longer answered; what is not in them stays. */
    void change(Map<String, String> newAnswers, Map<String, String> newFacts, Instant now) {
        boolean answered = takeOver(newAnswers, answers);
        boolean told = takeOver(newFacts, facts);
        if (answered || told) {
            changedAt = now.truncatedTo(ChronoUnit.MILLIS);
        }
    }

    private static boolean takeOver(Map<String, String> changes, Map<String, String> values) {
        Map<String, String> before = Map.copyOf(values);
        changes.forEach((key, value) -> {
            if (value.isBlank()) {
                values.remove(key);
            } else {
                values.put(key, value);
            }
        });
        return !before.equals(values);
    }

    Tried tried() {
        return new Tried(rulesetTag, answers, facts, changedAt);
    }
}
