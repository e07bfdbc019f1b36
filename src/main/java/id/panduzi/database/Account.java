package id.panduzi.database;

import java.security.SecureRandom;
import java.util.Base64;

/** A database account. */
record Account(String name, String password) {

    private static final SecureRandom RANDOM = new SecureRandom();

    static Account withRandomPassword(String name) {
        byte[] bytes = new byte[24];
        RANDOM.nextBytes(bytes);
        return new Account(name, Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    @Override
    public String toString() {
        return name;
    }
}
