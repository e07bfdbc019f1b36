package id.panduzi.sheet;

import id.panduzi.directory.SignedIn;
import id.panduzi.problem.Conflict;
import id.panduzi.proposal.Case;
import id.panduzi.proposal.ProposalId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/** One level's answers to the worksheet of a proposal. */
@Entity
@Table(name = "sheet")
class Sheet {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private SheetId id;

    /** Sheets are found by it, and by nothing else. */
    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "proposal_id"))
    @SuppressWarnings("UnusedVariable")
    private ProposalId proposal;

    @Enumerated(EnumType.STRING)
    private Level level;

    @Enumerated(EnumType.STRING)
    private Writing writing;

    private int round;

    /** Null until it is stored, so that storing it needs no look whether it is there. */
    @Version
    private @Nullable Long version;

    @ElementCollection
    @BatchSize(size = 5)
    @CollectionTable(name = "sheet_writer", joinColumns = @JoinColumn(name = "sheet_id"))
    @Column(name = "username")
    private Set<String> writers;

    @ElementCollection
    @BatchSize(size = 5)
    @CollectionTable(name = "sheet_unlocked", joinColumns = @JoinColumn(name = "sheet_id"))
    @Column(name = "item")
    private Set<String> unlocked;

    @ElementCollection
    @BatchSize(size = 5)
    @CollectionTable(name = "sheet_answer", joinColumns = @JoinColumn(name = "sheet_id"))
    @MapKeyColumn(name = "item")
    private Map<String, GivenAnswer> answers;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected Sheet() {}

    Sheet(ProposalId proposal, Level level) {
        this.id = SheetId.fresh();
        this.proposal = proposal;
        this.level = level;
        this.writing = Writing.CLOSED;
        this.writers = new HashSet<>();
        this.unlocked = new HashSet<>();
        this.answers = new HashMap<>();
    }

    SheetId id() {
        return id;
    }

    Level level() {
        return level;
    }

    int round() {
        return round;
    }

    long version() {
        return version == null ? 0 : version;
    }

    boolean isOpen() {
        return writing != Writing.CLOSED;
    }

    /** For everybody in the level's role if nobody is named. */
    void open(Collection<String> usernames, int lastRound) {
        writing = Writing.OPEN;
        round = lastRound;
        replace(writers, usernames);
        unlocked.clear();
    }

    /** Opens again for whoever it was open for. */
    void reopen(int lastRound) {
        writing = Writing.OPEN;
        round = lastRound;
        unlocked.clear();
    }

    void openOnly(Collection<String> items, int newRound) {
        writing = Writing.NAMED;
        round = newRound;
        replace(unlocked, items);
    }

    void close() {
        writing = Writing.CLOSED;
        unlocked.clear();
    }

    boolean isWritableBy(SignedIn somebody) {
        return isOpen() && level.isWrittenBy(somebody) && isFor(somebody.username());
    }

    boolean isFor(String username) {
        return writers.isEmpty() || writers.contains(username);
    }

    boolean isLocked(String item) {
        return writing == Writing.CLOSED || (writing == Writing.NAMED && !unlocked.contains(item));
    }

    /**
     * Writes an answer down.
     *
     * @return what stood there; empty if nothing did, or if it says the same
     */
    Optional<GivenAnswer> write(String item, GivenAnswer next) {
        GivenAnswer before = answers.get(item);
        if (next.saysTheSameAs(before)) {
            return Optional.empty();
        }
        answers.put(item, next);
        return Optional.ofNullable(before);
    }

    Optional<GivenAnswer> given(String item) {
        return Optional.ofNullable(answers.get(item));
    }

    /** By item, without those taken back. */
    Map<String, String> answers() {
        Map<String, String> texts = new TreeMap<>();
        answers.forEach((item, given) -> given.answer().ifPresent(answer -> texts.put(item, answer)));
        return texts;
    }

    Map<String, GivenAnswer> changedIn(int someRound) {
        Map<String, GivenAnswer> changed = new TreeMap<>(answers);
        changed.values().removeIf(given -> given.changedRound() != someRound);
        return changed;
    }

    Conflict conflict(Case proposal, String why) {
        return new Conflict(
                "sheet " + level.key() + " of " + proposal.number() + " " + why,
                version(),
                proposal.stage().key());
    }

    private static void replace(Set<String> stored, Collection<String> wanted) {
        stored.retainAll(Set.copyOf(wanted));
        stored.addAll(wanted);
    }
}
