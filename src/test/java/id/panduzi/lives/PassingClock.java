package id.panduzi.lives;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** The true time, or as much later as a test has let pass. */
public final class PassingClock extends Clock {

    private static final Clock TRUE = Clock.systemUTC();

    private volatile Duration passed = Duration.ZERO;

    /** From now on it is that moment, and time goes on from there. */
    public void jumpTo(Instant moment) {
        passed = Duration.between(TRUE.instant(), moment);
    }

    public void comeBack() {
        passed = Duration.ZERO;
    }

    @Override
    public Instant instant() {
        return TRUE.instant().plus(passed);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.offset(TRUE.withZone(zone), passed);
    }

    /** In place of the application's own. */
    @TestConfiguration
    public static class Setup {

        @Bean
        @Primary
        PassingClock passingClock() {
            return new PassingClock();
        }
    }
}
