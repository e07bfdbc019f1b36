package id.panduzi.lives;

import java.time.LocalDate;
import java.time.ZoneId;

/** The days on which things happen in a life of one season, none of them to come. */
record Days(int season) {

    static LocalDate today() {
        return LocalDate.now(ZoneId.of("Asia/Jakarta"));
    }

    private boolean isPast() {
        return season < today().getYear();
    }

    LocalDate declared() {
        return LocalDate.of(season - 3, 1, 20);
    }

    LocalDate designated() {
        return LocalDate.of(season - 3, 2, 3);
    }

    LocalDate letter() {
        return isPast() ? LocalDate.of(season, 5, 20) : today();
    }

    LocalDate interview() {
        return isPast() ? LocalDate.of(season, 8, 14) : today();
    }

    LocalDate decree() {
        return isPast() ? LocalDate.of(season, 12, 3) : today();
    }
}
