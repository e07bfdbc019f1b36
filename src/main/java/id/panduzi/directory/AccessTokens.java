package id.panduzi.directory;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AccessTokens extends Repository<AccessToken, TokenId> {

    AccessToken save(AccessToken token);

    Optional<AccessToken> findById(TokenId id);

    Optional<AccessToken> findByHash(String hash);

    String ISSUED = "select new id.panduzi.directory.IssuedToken(t.id, a.username, t.label, t.createdAt, t.expiresAt,"
            + " t.lastUsedAt, t.revokedAt) from AccessToken t join Account a on a.id = t.account";
    String NEWEST_FIRST = " order by t.createdAt desc, t.id.value desc";

    @Query(ISSUED + NEWEST_FIRST)
    List<IssuedToken> newest(Limit limit);

    @Query(ISSUED + " where t.createdAt < :createdAt or (t.createdAt = :createdAt and t.id.value < :#{#id.value()})"
            + NEWEST_FIRST)
    List<IssuedToken> olderThan(Instant createdAt, TokenId id, Limit limit);
}
