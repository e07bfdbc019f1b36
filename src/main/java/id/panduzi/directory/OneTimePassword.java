package id.panduzi.directory;

import java.security.SecureRandom;

/** Passwords that somebody reads out or writes down once: letters and digits that nobody mistakes for others. */
final class OneTimePassword {

    private static final String SIGNS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int GROUPS = 4;
    private static final int GROUP = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    private OneTimePassword() {}

    /** Some 79 random bits, as {@code abcd-2345-efgh-6789}. */
    static String fresh() {
        StringBuilder password = new StringBuilder();
        for (int sign = 0; sign < GROUPS * GROUP; sign++) {
            if (sign > 0 && sign % GROUP == 0) {
                password.append('-');
            }
            password.append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
        }
        return password.toString();
    }
}
