package id.panduzi.calendar;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What is announced anew each year: the day proposals close, and how a unit that misses a criterion is heard. */
@Component
@Transactional(readOnly = true)
public class Seasons {

    private final AnnouncedSeasons seasons;

    Seasons(AnnouncedSeasons seasons) {
        this.seasons = seasons;
    }

    /** The last day on which proposals of that year are taken; empty until it is announced. */
    public Optional<LocalDate> closing(int year) {
        return seasons.findById(year).flatMap(Season::closing);
    }

    /**
     * True if a unit that misses one of the unit's own criteria passes the checks "with notes" and may object; false if
     * it fails at once. True unless announced otherwise.
     */
    public boolean failedUnitCriterionMayObject(int year) {
        return seasons.findById(year).map(Season::failedUnitCriterionMayObject).orElse(true);
    }

    /** Announces the last day, or moves it. */
    @Transactional
    public void announceClosing(int year, LocalDate lastDay) {
        season(year).closeOn(lastDay);
    }

    /** Announces how a unit that misses one of its own criteria is heard. */
    @Transactional
    public void announceObjections(int year, boolean failedUnitCriterionMayObject) {
        season(year).letFailedUnitCriterionObject(failedUnitCriterionMayObject);
    }

    private Season season(int year) {
        return seasons.findById(year).orElseGet(() -> seasons.save(Season.of(year)));
    }
}
