package id.panduzi.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.panduzi.WithoutProcesses;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@WithoutProcesses
class CalendarTests {

    @Autowired
    private WorkingDays workingDays;

    @Autowired
    private Seasons seasons;

    @ParameterizedTest
    @CsvSource({
        "2026-03-02, true, Monday",
        "2026-03-07, false, Saturday",
        "2026-03-08, false, Sunday",
        "2026-08-17, false, independence",
        "2026-12-25, false, Christmas",
        "2024-08-17, false, a Saturday before the table begins",
        "2024-08-16, true, a Friday before the table begins"
    })
    void knowsFreeDays(LocalDate day, boolean works, String why) {
        assertThat(workingDays.isWorkingDay(day)).as(why).isEqualTo(works);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-02, 0, 2026-03-02",
        "2026-03-07, 0, 2026-03-07",
        "2026-03-02, 1, 2026-03-03",
        "2026-03-06, 1, 2026-03-09",
        "2026-03-07, 1, 2026-03-09",
        "2026-03-18, 1, 2026-03-23",
        "2026-03-02, 5, 2026-03-09",
        "2026-08-14, 1, 2026-08-18",
        "2026-12-24, 5, 2027-01-04"
    })
    void countsThereAndBack(LocalDate start, int days, LocalDate end) {
        assertThat(workingDays.after(start, days)).isEqualTo(end);
        if (workingDays.isWorkingDay(start)) {
            assertThat(workingDays.before(end, days)).isEqualTo(start);
        }
    }

    @Test
    void countsNoDaysBelowZero() {
        LocalDate day = LocalDate.of(2026, 3, 2);
        assertThatIllegalArgumentException().isThrownBy(() -> workingDays.after(day, -1));
        assertThatIllegalArgumentException().isThrownBy(() -> workingDays.before(day, -1));
    }

    @Test
    void hearsUnitsUnlessAnnouncedOtherwise() {
        assertThat(seasons.closing(2101)).isEmpty();
        assertThat(seasons.failedUnitCriterionMayObject(2101)).isTrue();
    }

    @Test
    void keepsWhatIsAnnounced() {
        seasons.announceClosing(2102, LocalDate.of(2102, 6, 30));
        assertThat(seasons.failedUnitCriterionMayObject(2102)).isTrue();
        seasons.announceObjections(2102, false);
        seasons.announceClosing(2102, LocalDate.of(2102, 7, 15));
        assertThat(seasons.closing(2102)).contains(LocalDate.of(2102, 7, 15));
        assertThat(seasons.failedUnitCriterionMayObject(2102)).isFalse();
        assertThat(seasons.closing(2103)).isEmpty();
    }
}
