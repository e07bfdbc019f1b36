package id.panduzi.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.panduzi.TestClock;
import id.panduzi.WithoutProcesses;
import id.panduzi.journal.Entry;
import id.panduzi.journal.Journal;
import id.panduzi.journal.Subject;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

@WithoutProcesses
class SignInGuardTests {

    private static final String OFFICE = "10.0.0.7";
    private static final String ELSEWHERE = "203.0.113.9";

    @Autowired
    private PasswordSignIn signIn;

    @Autowired
    private SignInGuard guard;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Journal journal;

    @Autowired
    private TestClock clock;

    private final String username = "sri-" + UUID.randomUUID().toString().substring(0, 8);

    @BeforeEach
    void registerSomebody() {
        clock.set("2026-03-02");
        accounts.registerIfAbsent(new NewAccount(username, "Sri", "kata-sandi-benar", Set.of(Role.AUDITOR), false));
    }

    @Test
    void locksAfterTenFailuresForAQuarterOfAnHour() {
        fail(username, OFFICE, 9);
        assertThat(enter(username, OFFICE).isAuthenticated()).isTrue();
        fail(username, OFFICE, 10);
        assertThatThrownBy(() -> enter(username, OFFICE)).isInstanceOf(SignInLocked.class);
        later(14);
        assertThatThrownBy(() -> enter(username, OFFICE)).isInstanceOf(SignInLocked.class);
        later(2);
        assertThat(enter(username, OFFICE).isAuthenticated()).isTrue();
    }

    @Test
    void forgetsFailuresAfterTheWindow() {
        fail(username, OFFICE, 9);
        later(16);
        fail(username, OFFICE, 9);
        assertThat(enter(username, OFFICE).isAuthenticated()).isTrue();
    }

    @Test
    void tellsNobodyWhichAccountsExist() {
        String nobody = "nobody-" + UUID.randomUUID();
        fail(nobody, OFFICE, 10);
        assertThatThrownBy(() -> enter(nobody, OFFICE)).isInstanceOf(SignInLocked.class);
        assertThat(journal.timeline(Subject.account(nobody), 0, 1)).isEmpty();
    }

    @Test
    void locksNobodyOutFromElsewhere() {
        fail(username, ELSEWHERE, 10);
        assertThatThrownBy(() -> enter(username, ELSEWHERE)).isInstanceOf(SignInLocked.class);
        assertThat(enter(username, OFFICE).isAuthenticated()).isTrue();
    }

    @Test
    void stopsGuessesFromManyAddressesButNotWhereOneUsuallySits() {
        enter(username, OFFICE);
        for (int address = 0; address < 11; address++) {
            fail(username, "198.51.100." + address, 9);
        }
        fail(username, "198.51.100.50", 1);
        assertThatThrownBy(() -> enter(username, "198.51.100.99")).isInstanceOf(SignInLocked.class);
        assertThat(enter(username, OFFICE).isAuthenticated()).isTrue();
    }

    @Test
    void opensAgainWhenAnAdministratorUnlocks() {
        fail(username, OFFICE, 10);
        assertThat(guard.isLocked(username)).isTrue();
        guard.unlock(username);
        assertThat(guard.isLocked(username)).isFalse();
        assertThat(enter(username, OFFICE).isAuthenticated()).isTrue();
    }

    @Test
    void isJournalledOnce() {
        fail(username, OFFICE, 10);
        assertThatThrownBy(() -> enter(username, OFFICE)).isInstanceOf(SignInLocked.class);
        assertThat(journal.timeline(Subject.account(username), 0, 5))
                .extracting(Entry::what)
                .containsExactly("signInLocked");
    }

    private void later(int minutes) {
        for (int second = 0; second < minutes * 60; second++) {
            clock.tick();
        }
    }

    private void fail(String name, String address, int times) {
        for (int time = 0; time < times; time++) {
            assertThatThrownBy(() -> attempt(name, "salah", address)).isInstanceOf(BadCredentialsException.class);
        }
    }

    private Authentication enter(String name, String address) {
        return attempt(name, "kata-sandi-benar", address);
    }

    private Authentication attempt(String name, String password, String address) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setRemoteAddr(address);
        UsernamePasswordAuthenticationToken attempt =
                UsernamePasswordAuthenticationToken.unauthenticated(name, password);
        attempt.setDetails(new WebAuthenticationDetails(request));
        return signIn.authenticate(attempt);
    }
}
