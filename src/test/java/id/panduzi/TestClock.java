package id.panduzi;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that stands on the day a test sets: noon in Jakarta. */
public final class TestClock extends Clock {

    private static final ZoneId CAPITAL = ZoneId.of("Asia/Jakarta");

    private Instant now = Instant.EPOCH;

    public void set(String day) {
        now = LocalDate.parse(day).atTime(LocalTime.NOON).atZone(CAPITAL).toInstant();
    }

    public void set(Instant moment) {
        now = moment;
    }

    /** Later on the same day. */
    public void tick() {
        now = now.plusSeconds(1);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }
}
