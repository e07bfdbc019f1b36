package id.panduzi.directory.web;

import id.panduzi.directory.Accounts;
import id.panduzi.directory.Role;
import jakarta.servlet.DispatcherType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.annotation.web.configurers.LogoutConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;

/** What people may reach: every page after signing in, before it only what {@code OPEN} names. */
@Configuration(proxyBeanMethods = false)
class PageAccess {

    private static final String[] OPEN = {
        "/assets/**",
        "/favicon.ico",
        "/guide",
        "/guide/**",
        "/register",
        "/certificates",
        "/certificates/*",
        "/keys",
        "/keys/*",
        "/sign-in",
        "/error",
        "/v3/api-docs",
        "/v3/api-docs.yaml",
        "/v3/api-docs/**"
    };

    /** Who sees rules in the making: those who write and approve them, and those who oversee. */
    static final String[] RULE_READERS = {
        Role.RULE_EDITOR.wireName(),
        Role.RULE_APPROVER.wireName(),
        Role.AUDITOR.wireName(),
        Role.ADMINISTRATOR.wireName()
    };

    /** Scripts and styles come from our own files only: what somebody typed can never run. */
    private static final String CONTENT_POLICY = "default-src 'self'; img-src 'self' data:; object-src 'none';"
            + " base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    private static final String PERMISSIONS =
            "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()";

    @Bean
    @Order(2)
    SecurityFilterChain pageFilters(HttpSecurity http, SessionEnded sessionEnded, Accounts accounts) throws Exception {
        HttpSessionRequestCache firstAskedFor = pageFirstAskedFor();
        return http.authorizeHttpRequests(PageAccess::open)
                .formLogin(form -> form.loginPage("/sign-in")
                        .failureForwardUrl(SignInPage.FAILED)
                        .successHandler(new AfterSignIn(firstAskedFor, accounts)))
                .logout(PageAccess::signOut)
                .csrf(forms -> forms.csrfTokenRepository(new Author()))
                .requestCache(cache -> cache.requestCache(firstAskedFor))
                .exceptionHandling(refused -> refused.accessDeniedHandler(sessionEnded))
                .headers(PageAccess::protect)
                .addFilterBefore(new UploadToken(), CsrfFilter.class)
                .addFilterBefore(new SessionWatch(accounts), AuthorizationFilter.class)
                .build();
    }

    /** Inside the server, pages are passed on to the error page and to the sign-in page only. */
    private static void open(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
        requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                .permitAll()
                .requestMatchers(OPEN)
                .permitAll()
                .requestMatchers("/administration", "/administration/**")
                .hasRole(Role.ADMINISTRATOR.wireName())
                .requestMatchers("/rules/drafts", "/rules/drafts/**")
                .hasAnyRole(RULE_READERS)
                .requestMatchers("/journal")
                .hasAnyRole(Role.AUDITOR.wireName(), Role.ADMINISTRATOR.wireName())
                .anyRequest()
                .authenticated();
    }

    /** {@link SignedOut} ends the session itself. */
    private static void signOut(LogoutConfigurer<HttpSecurity> out) {
        out.logoutUrl("/sign-out")
                .invalidateHttpSession(false)
                .addLogoutHandler(new SignedOut())
                .logoutSuccessUrl("/sign-in?signed-out");
    }

    /** Pages that a person opens, remembered without a mark in the address; not what browsers ask for by themselves. */
    private static HttpSessionRequestCache pageFirstAskedFor() {
        HttpSessionRequestCache cache = new HttpSessionRequestCache();
        cache.setMatchingRequestParameterName(null);
        cache.setRequestMatcher(request -> "GET".equals(request.getMethod())
                && String.valueOf(request.getHeader("Accept")).contains("text/html")
                && request.getHeader("HX-Request") == null
                && !request.getRequestURI().startsWith("/sign-"));
        return cache;
    }

    private static void protect(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(policy -> policy.policy(PERMISSIONS));
    }
}
