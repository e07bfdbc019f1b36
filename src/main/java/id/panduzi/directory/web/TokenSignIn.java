package id.panduzi.directory.web;

import id.panduzi.directory.SignedIn;
import id.panduzi.directory.SystemTokens;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.web.filter.OncePerRequestFilter;

/** Signs systems in by bearer token. A token that is sent but not valid is refused, even where nobody need sign in. */
class TokenSignIn extends OncePerRequestFilter {

    private static final String SCHEME = "Bearer ";
    private static final int LONGEST_TOKEN = 200;

    private final SystemTokens tokens;
    private final AuthenticationEntryPoint refusal;

    TokenSignIn(SystemTokens tokens, AuthenticationEntryPoint refusal) {
        this.tokens = tokens;
        this.refusal = refusal;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String header = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (!isBearer(header)) {
            chain.doFilter(request, response);
            return;
        }
        Optional<SignedIn> system = signIn(header.substring(SCHEME.length()).strip());
        if (system.isEmpty()) {
            refusal.commence(request, response, new BadCredentialsException("no valid token"));
            return;
        }
        enter(system.get());
        chain.doFilter(request, response);
    }

    private static boolean isBearer(@Nullable String header) {
        return header != null && header.regionMatches(true, 0, SCHEME, 0, SCHEME.length());
    }

    private Optional<SignedIn> signIn(String token) {
        return token.isEmpty() || token.length() > LONGEST_TOKEN ? Optional.empty() : tokens.signIn(token);
    }

    private static void enter(SignedIn system) {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(system, null, system.authorities()));
        SecurityContextHolder.setContext(context);
    }
}
