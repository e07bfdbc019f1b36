package id.panduzi.problem;

import java.sql.SQLException;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Tells from an exception whether MariaDB let another transaction go first. Then nothing of this one is stored, and the
 * caller gets the 409 of a {@link Conflict}, whichever library the exception came through.
 */
public final class LostRace {

    private static final int DUPLICATE_KEY = 1062;
    private static final int CHANGED_SINCE_READ = 1020;
    private static final int LOCK_WAIT = 1205;
    private static final int DEADLOCK = 1213;

    private static final Set<Integer> LOST = Set.of(DUPLICATE_KEY, CHANGED_SINCE_READ, LOCK_WAIT, DEADLOCK);

    private static final int LONGEST_CHAIN = 50;

    private LostRace() {}

    /** True if a lock, a deadlock or a key that is taken is among the causes. */
    public static boolean isOne(Throwable failure) {
        return codes(failure).anyMatch(LOST::contains);
    }

    /** True if a deadlock is among the causes: the transaction is undone, and trying it again is safe at once. */
    public static boolean isDeadlock(Throwable failure) {
        return codes(failure).anyMatch(code -> code == DEADLOCK);
    }

    private static Stream<Integer> codes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(LONGEST_CHAIN)
                .filter(SQLException.class::isInstance)
                .map(SQLException.class::cast)
                .map(SQLException::getErrorCode);
    }
}
