package id.panduzi.directory;

import id.panduzi.journal.Actor;
import java.io.Serializable;
import java.util.Collection;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.security.core.AuthenticatedPrincipal;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.AuthorityUtils;

/**
 * Whoever sent the request: the principal in Spring Security's context.
 *
 * @param name as shown to others
 * @param roles in the order of their declaration; none for systems
 * @param scope how far they see; none for systems
 */
public record SignedIn(AccountId id, String username, String name, Set<Role> roles, Scope scope)
        implements AuthenticatedPrincipal, Serializable {

    public SignedIn {
        roles = Collections.unmodifiableSet(new TreeSet<>(roles));
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }

    /** Who acts, for the journal; in the first of the roles. */
    public Actor actor() {
        return new Actor(
                username, name, roles.stream().findFirst().map(Role::wireName).orElse(null), null);
    }

    /** Who acts in a role, for the journal. */
    public Actor actor(Role role) {
        return new Actor(username, name, role.wireName(), null);
    }

    /** The username, which is what Spring Security calls the name. */
    @Override
    public String getName() {
        return username;
    }

    /** One authority {@code ROLE_<wire name>} per role. */
    public Collection<GrantedAuthority> authorities() {
        return AuthorityUtils.createAuthorityList(
                roles.stream().map(role -> "ROLE_" + role.wireName()).toList());
    }
}
