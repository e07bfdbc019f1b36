package id.panduzi.directory;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "access_token")
class AccessToken {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private TokenId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "account_id"))
    private AccountId account;

    private String label;

    /** Tokens are found by it. */
    @SuppressWarnings("UnusedVariable")
    private String hash;

    private Instant createdAt;
    private Instant expiresAt;
    private @Nullable Instant lastUsedAt;
    private @Nullable Instant revokedAt;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected AccessToken() {}

    private AccessToken(AccountId account, String label, String hash, Instant now, Duration life) {
        this.id = TokenId.fresh();
        this.account = account;
        this.label = label;
        this.hash = hash;
        this.createdAt = now.truncatedTo(ChronoUnit.MILLIS);
        this.expiresAt = createdAt.plus(life);
    }

    static AccessToken issue(AccountId account, String label, String hash, Instant now, Duration life) {
        return new AccessToken(account, label, hash, now, life);
    }

    Instant createdAt() {
        return createdAt;
    }

    AccountId account() {
        return account;
    }

    boolean isValidAt(Instant now) {
        return revokedAt == null && now.isBefore(expiresAt);
    }

    /** Notes the use, at most once in {@code interval}: a busy system should not write with every call. */
    void use(Instant now, Duration interval) {
        if (lastUsedAt == null || lastUsedAt.plus(interval).isBefore(now)) {
            lastUsedAt = now.truncatedTo(ChronoUnit.MILLIS);
        }
    }

    /** Ends its validity for good; keeps the first time when asked again. */
    void revoke(Instant now) {
        if (revokedAt == null) {
            revokedAt = now.truncatedTo(ChronoUnit.MILLIS);
        }
    }

    IssuedToken issuedTo(String system) {
        return new IssuedToken(id, system, label, createdAt, expiresAt, lastUsedAt, revokedAt);
    }
}
