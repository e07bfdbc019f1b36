package id.panduzi.directory.web;

import id.panduzi.directory.Accounts;
import id.panduzi.directory.Role;
import id.panduzi.directory.Scope;
import id.panduzi.directory.SignedIn;
import id.panduzi.directory.SystemTokens;
import id.panduzi.problem.web.Problems;
import java.util.function.Supplier;
import org.springframework.boot.actuate.autoconfigure.security.servlet.EndpointRequest;
import org.springframework.boot.actuate.health.HealthEndpoint;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.authentication.www.BasicAuthenticationFilter;

/**
 * What systems may reach: the API, and the figures an operator's monitoring reads. Every call signs in anew, by Basic or
 * by bearer token; cookies count for nothing, so no page in somebody's browser can call in their name.
 */
@Configuration(proxyBeanMethods = false)
class ApiAccess {

    /** Whose cases they are, each of these asks anew: by the caller's scope and roles. */
    private static final String[] CASEWORK = {
        "/api/v1/agencies",
        "/api/v1/agencies/*",
        "/api/v1/agencies/*/claims/*",
        "/api/v1/agencies/*/void",
        "/api/v1/units",
        "/api/v1/units/*",
        "/api/v1/proposals",
        "/api/v1/proposals/**",
        "/api/v1/rehearsals",
        "/api/v1/tasks",
        "/api/v1/tasks/**",
        "/api/v1/evidence/**"
    };

    private static final String[] RULES = {"/api/v1/rulesets", "/api/v1/rulesets/**", "/api/v1/worksheets/**"};

    private static final String[] DRAFTS = {"/api/v1/drafts", "/api/v1/drafts/**"};

    private static final String ADMINISTRATOR = Role.ADMINISTRATOR.wireName();

    @Bean
    @Order(1)
    SecurityFilterChain apiFilters(
            HttpSecurity http, ApiRefusals refusals, SystemTokens tokens, Accounts accounts, Problems problems)
            throws Exception {
        return http.securityMatcher("/api", "/api/**", "/actuator", "/actuator/**")
                .authorizeHttpRequests(ApiAccess::open)
                .httpBasic(basic -> basic.authenticationEntryPoint(refusals))
                .addFilterBefore(new TokenSignIn(tokens, refusals), BasicAuthenticationFilter.class)
                .addFilterAfter(new OwnPasswordOnly(accounts, problems), BasicAuthenticationFilter.class)
                .exceptionHandling(
                        refused -> refused.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .headers(headers -> headers.contentSecurityPolicy(
                        policy -> policy.policyDirectives("default-src 'none'; frame-ancestors 'none'")))
                .build();
    }

    private static void open(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
        openRules(requests);
        requests.requestMatchers(EndpointRequest.to(HealthEndpoint.class))
                .permitAll()
                .requestMatchers("/actuator", "/actuator/**", "/api/v1/tokens", "/api/v1/tokens/**")
                .hasRole(ADMINISTRATOR)
                .requestMatchers(CASEWORK)
                .access(ApiAccess::seesSomething)
                .requestMatchers(HttpMethod.GET, "/api/v1/register", "/api/v1/certificates/*", "/api/v1/keys")
                .permitAll()
                .requestMatchers("/api/v1/journal/verification")
                .hasAnyRole(Role.AUDITOR.wireName(), ADMINISTRATOR)
                .anyRequest()
                .access(ApiRefusals::isNotListed);
    }

    /** Published rules are for everyone who is signed in, drafts for those who work on rules or oversee. */
    private static void openRules(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
        requests.requestMatchers(RULES).authenticated().requestMatchers(DRAFTS).hasAnyRole(PageAccess.RULE_READERS);
    }

    /** Closed to systems and to whoever works on the rules alone: no agency is theirs to see. */
    private static AuthorizationDecision seesSomething(
            Supplier<Authentication> caller, RequestAuthorizationContext request) {
        boolean sees = caller.get().getPrincipal() instanceof SignedIn known && !(known.scope() instanceof Scope.None);
        return new AuthorizationDecision(sees);
    }
}
