package id.panduzi.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * The application's clock, which whoever tells a story can set for their own thread: what happened in spring is recorded
 * in spring, while everybody else reads the true time.
 */
final class StoryClock extends Clock {

    private final Clock real;
    /** Of this clock alone: an application has one, and tests have several. */
    @SuppressWarnings("ThreadLocalUsage")
    private final ThreadLocal<@Nullable Instant> told = new ThreadLocal<>();

    StoryClock(Clock real) {
        this.real = real;
    }

    /** From now on it is that moment, on this thread alone. */
    void set(Instant moment) {
        told.set(moment);
    }

    /** Back to the true time. */
    void release() {
        told.remove();
    }

    @Override
    public Instant instant() {
        Instant moment = told.get();
        return moment == null ? real.instant() : moment;
    }

    @Override
    public ZoneId getZone() {
        return real.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new StoryClock(real.withZone(zone));
    }
}
