package id.panduzi.database;

/** The application cannot start for want of a database; says what is wrong and what the operator can do about it. */
final class DatabaseUnavailable extends RuntimeException {

    private final String action;

    DatabaseUnavailable(String message, String action) {
        super(message);
        this.action = action;
    }

    DatabaseUnavailable(String message, String action, Throwable cause) {
        super(message, cause);
        this.action = action;
    }

    String action() {
        return action;
    }
}
