package id.panduzi.sheet;

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
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What went back to the unit at one time. */
@Entity
@Table(name = "return_round")
class Round {

    /** Only the tables ask for it. */
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    @SuppressWarnings("UnusedVariable")
    private RoundId id;

    /** Rounds are found by it. */
    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "proposal_id"))
    @SuppressWarnings("UnusedVariable")
    private ProposalId proposal;

    private int number;

    @Enumerated(EnumType.STRING)
    private Level asker;

    private Instant openedAt;
    private String openedBy;
    private @Nullable Instant answeredAt;
    private @Nullable String answeredBy;

    @Version
    private @Nullable Integer version;

    @ElementCollection
    @CollectionTable(name = "return_item", joinColumns = @JoinColumn(name = "round_id"))
    @OrderColumn(name = "position")
    private List<AskedItem> items;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected Round() {}

    Round(ProposalId proposal, int number, Level asker, List<AskedItem> items, String by, Instant now) {
        this.id = RoundId.fresh();
        this.proposal = proposal;
        this.number = number;
        this.asker = asker;
        this.openedAt = now.truncatedTo(ChronoUnit.MILLIS);
        this.openedBy = by;
        this.items = new ArrayList<>(items);
    }

    int number() {
        return number;
    }

    Level asker() {
        return asker;
    }

    /** Whether the unit was at it then. */
    boolean lastedAt(Instant moment) {
        return !moment.isBefore(openedAt) && (answeredAt == null || !moment.isAfter(answeredAt));
    }

    Set<String> asked() {
        return items.stream().map(AskedItem::item).collect(Collectors.toCollection(TreeSet::new));
    }

    void markChanged(Set<String> found) {
        items.replaceAll(asked -> found.contains(asked.item()) ? asked.foundChanged() : asked);
    }

    void answer(Map<String, ReturnResponse> responses, String by, Instant now) {
        UnaryOperator<AskedItem> answered = asked -> Optional.ofNullable(responses.get(asked.item()))
                .map(asked::answered)
                .orElseThrow();
        items.replaceAll(answered);
        answeredAt = now.truncatedTo(ChronoUnit.MILLIS);
        answeredBy = by;
    }

    ReturnRound with(List<ItemChange> changes) {
        return new ReturnRound(
                number,
                asker,
                openedAt,
                openedBy,
                Optional.ofNullable(answeredAt),
                Optional.ofNullable(answeredBy),
                items.stream().map(AskedItem::asked).toList(),
                changes);
    }
}
