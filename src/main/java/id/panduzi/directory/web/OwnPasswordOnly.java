package id.panduzi.directory.web;

import id.panduzi.directory.Accounts;
import id.panduzi.directory.SignedIn;
import id.panduzi.problem.web.ProblemKind;
import id.panduzi.problem.web.Problems;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Keeps from the API whoever was given a password, as {@link SessionWatch} does from the pages: first they choose their own. */
class OwnPasswordOnly extends OncePerRequestFilter {

    private final Accounts accounts;
    private final Problems problems;

    OwnPasswordOnly(Accounts accounts, Problems problems) {
        this.accounts = accounts;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication present = SecurityContextHolder.getContext().getAuthentication();
        if (present != null && present.getPrincipal() instanceof SignedIn me && mustChoose(me)) {
            problems.write(request, response, ProblemKind.PASSWORD_CHANGE_REQUIRED);
        } else {
            chain.doFilter(request, response);
        }
    }

    private boolean mustChoose(SignedIn me) {
        return accounts.standing(me.id())
                .filter(Accounts.Standing::mustChoosePassword)
                .isPresent();
    }
}
