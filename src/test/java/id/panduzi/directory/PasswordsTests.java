package id.panduzi.directory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PasswordsTests {

    private final Passwords passwords = new Passwords();

    @Test
    void namesTheAlgorithmAndItsCost() {
        assertThat(passwords.hash("rahasia")).startsWith("{argon2id}$argon2id$v=19$m=19456,t=2,p=1$");
    }

    @Test
    void tellsRightFromWrong() {
        String hash = passwords.hash("rahasia");
        assertThat(passwords.matches("rahasia", hash)).isTrue();
        assertThat(passwords.matches("Rahasia", hash)).isFalse();
        assertThat(passwords.isOutdated(hash)).isFalse();
    }

    @Test
    void neverMatchesNobody() {
        assertThat(passwords.matches("nobody", null)).isFalse();
    }

    @Test
    void takesAsLongForNobodyAsForSomebody() {
        String hash = passwords.hash("rahasia");
        long somebody = fastest(() -> passwords.matches("salah", hash));
        long nobody = fastest(() -> passwords.matches("salah", null));
        assertThat((double) nobody / somebody).isBetween(0.4, 2.5);
    }

    private static long fastest(Runnable work) {
        long best = Long.MAX_VALUE;
        for (int i = 0; i < 20; i++) {
            long start = System.nanoTime();
            work.run();
            best = Math.min(best, System.nanoTime() - start);
        }
        return best;
    }
}
