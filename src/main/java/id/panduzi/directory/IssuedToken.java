package id.panduzi.directory;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A token that was issued, without the token.
 *
 * @param system username of the system that it signs in
 * @param name what it is for, as the administrator named it
 * @param lastUsedAt to the minute; null if never
 * @param revokedAt null if it was not
 */
public record IssuedToken(
        TokenId id,
        String system,
        String name,
        Instant createdAt,
        Instant expiresAt,
        @Nullable Instant lastUsedAt,
        @Nullable Instant revokedAt) {}
