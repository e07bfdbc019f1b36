package id.panduzi.sheet;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.springframework.data.domain.Persistable;

/** What stood at an item before. Its table refuses changes and removals. */
@Entity
@Immutable
@Table(name = "sheet_past_answer")
class PastAnswer implements Persistable<UUID> {

    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "sheet_id"))
    private SheetId sheet;

    private String item;

    @Embedded
    private GivenAnswer given;

    /** For whoever looks at the table. */
    @SuppressWarnings("UnusedVariable")
    private Instant replacedAt;

    /** Past answers are found by it. */
    @SuppressWarnings("UnusedVariable")
    private int replacedRound;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected PastAnswer() {}

    PastAnswer(Sheet sheet, String item, GivenAnswer given, Instant replacedAt) {
        this.id = UUID.randomUUID();
        this.sheet = sheet.id();
        this.item = item;
        this.given = given;
        this.replacedAt = replacedAt.truncatedTo(ChronoUnit.MILLIS);
        this.replacedRound = sheet.round();
    }

    @Override
    public UUID getId() {
        return id;
    }

    /** Only ever written once. */
    @Override
    public boolean isNew() {
        return true;
    }

    SheetId sheet() {
        return sheet;
    }

    String item() {
        return item;
    }

    EarlierAnswer earlier(Level level) {
        return new EarlierAnswer(level, given.answer(), given.note(), given.written(), given.changedRound());
    }

    GivenAnswer given() {
        return given;
    }
}
