package id.panduzi.directory.web;

import id.panduzi.directory.IssuedToken;
import id.panduzi.directory.NewToken;
import id.panduzi.directory.SignedIn;
import id.panduzi.directory.SystemTokens;
import id.panduzi.directory.TokenId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/tokens")
@Tag(name = "tokens", description = "What systems sign in with; for administrators")
class TokensApi {

    private static final int MOST = 200;

    private final SystemTokens tokens;

    TokensApi(SystemTokens tokens) {
        this.tokens = tokens;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Issues a token; the answer is the only one that shows it")
    NewlyIssued issue(
            @RequestBody NewToken wanted, @AuthenticationPrincipal @Parameter(hidden = true) SignedIn caller) {
        return NewlyIssued.of(tokens.issue(wanted, caller.id()));
    }

    @GetMapping
    @Operation(summary = "Lists what was issued, newest first")
    Listing list(
            @RequestParam(defaultValue = "50") @Min(1) @Max(MOST) int size,
            @RequestParam(required = false) @Nullable UUID cursor) {
        List<IssuedToken> found = tokens.issued(cursor == null ? null : new TokenId(cursor), size + 1);
        List<IssuedToken> items = found.subList(0, Math.min(size, found.size()));
        return new Listing(items, found.size() > size ? items.get(size - 1).id() : null);
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Revokes a token at once and for good")
    void revoke(@PathVariable UUID id) {
        tokens.revoke(new TokenId(id));
    }

    /** @param next the cursor of the next page; null on the last */
    record Listing(List<IssuedToken> items, @Nullable TokenId next) {}

    record NewlyIssued(TokenId id, String system, String name, Instant createdAt, Instant expiresAt, String token) {

        static NewlyIssued of(SystemTokens.Issued issued) {
            IssuedToken token = issued.token();
            return new NewlyIssued(
                    token.id(), token.system(), token.name(), token.createdAt(), token.expiresAt(), issued.secret());
        }
    }
}
