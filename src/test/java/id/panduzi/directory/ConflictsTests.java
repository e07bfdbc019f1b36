package id.panduzi.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.panduzi.RunningDemo;
import id.panduzi.problem.FieldError;
import id.panduzi.problem.InvalidInput;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@RunningDemo
class ConflictsTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Autowired
    private Conflicts conflicts;

    @Autowired
    private Directory directory;

    @Autowired
    private Accounts accounts;

    @ParameterizedTest
    @CsvSource({
        "2020-01-01,, WORKS_IN_UNIT",
        "2020-01-01, 2026-11-22, WORKS_IN_UNIT",
        "2020-01-01, 2027-01-31, WORKS_IN_UNIT",
        "2020-01-01, 2026-11-21, WORKED_IN_UNIT",
        "2020-01-01, 2024-11-23, WORKED_IN_UNIT",
        "2020-01-01, 2024-11-22, WORKED_IN_UNIT",
        "2020-01-01, 2024-11-21,",
        "2026-11-23,,"
    })
    void countTwoYearsFromTheLastDay(LocalDate from, @Nullable LocalDate until, @Nullable ConflictOfInterest expected) {
        AccountId person = somebody();
        conflicts.noteIfAbsent(person, unit("K01-U03"), from, until);
        assertThat(conflicts.check(person, unit("K01-U03"), TODAY)).isEqualTo(Optional.ofNullable(expected));
        assertThat(conflicts.check(person, unit("K01-U04"), TODAY)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "1000-01-01,,notPlausibleDay,false",
        "3000-01-01,,notPlausibleDay,false",
        "20266-01-01,,notPlausibleDay,false",
        "'',,notADay,false",
        "2026-01-01,20266-01-01,notPlausibleEnd,false",
        "2026-01-01,3000-01-01,notPlausibleEnd,false",
        "1900-01-01,2100-12-31,,true"
    })
    void takesOnlyPlausibleDays(String from, @Nullable String until, @Nullable String code, boolean fits) {
        TenureForm form = new TenureForm("K01-U03", from, until == null ? "" : until);
        assertThat(catchThrowableOfType(InvalidInput.class, () -> form.checked(true, TODAY.plusYears(1))))
                .satisfies(wrong -> assertThat(wrong == null).isEqualTo(fits))
                .satisfies(wrong -> assertThat(
                                wrong == null ? null : wrong.errors().get(0).code())
                        .isEqualTo(code));
    }

    @Test
    void keepTheLastDayOfFebruaryWithin() {
        AccountId person = somebody();
        conflicts.noteIfAbsent(person, unit("K01-U03"), LocalDate.of(2020, 1, 1), LocalDate.of(2026, 2, 28));
        assertThat(conflicts.check(person, unit("K01-U03"), LocalDate.of(2028, 2, 29)))
                .contains(ConflictOfInterest.WORKED_IN_UNIT);
        assertThat(conflicts.check(person, unit("K01-U03"), LocalDate.of(2028, 3, 1)))
                .isEmpty();
    }

    @Test
    void noteTheSameTwoOnce() {
        AccountId person = somebody();
        conflicts.noteIfAbsent(person, unit("K01-U03"), LocalDate.of(2010, 1, 1), LocalDate.of(2012, 1, 1));
        conflicts.noteIfAbsent(person, unit("K01-U03"), LocalDate.of(2020, 1, 1), null);
        assertThat(conflicts.check(person, unit("K01-U03"), TODAY)).isEmpty();
    }

    @Test
    void knowWhoWorksInAUnitByItsAccounts() {
        Person head = directory.person("head.K01-U01").orElseThrow();
        LocalDate tomorrow = LocalDate.of(2099, 1, 1);
        assertThat(conflicts.check(head, unit("K01-U01"), tomorrow)).contains(ConflictOfInterest.WORKS_IN_UNIT);
        assertThat(conflicts.check(head, unit("K01-U02"), tomorrow)).isEmpty();
    }

    @Test
    void keepOneDemoEvaluatorFromTheFirstUnit() {
        Person evaluator = directory.person("tpn-evaluator-4").orElseThrow();
        LocalDate today = LocalDate.now(java.time.Clock.systemUTC());
        assertThat(conflicts.check(evaluator, unit("K01-U01"), today)).contains(ConflictOfInterest.WORKED_IN_UNIT);
        assertThat(conflicts.check(evaluator, unit("K01-U02"), today)).isEmpty();
    }

    @Test
    void sayWhyWhereThePersonWasNamed() {
        assertThat(ConflictOfInterest.WORKED_IN_UNIT.at("evaluators[1]", "tpn-evaluator-4"))
                .isEqualTo(FieldError.of("evaluators[1]", "workedInUnit", "tpn-evaluator-4"));
        assertThat(ConflictOfInterest.WORKS_IN_UNIT.at("team", "x").code()).isEqualTo("worksInUnit");
    }

    private UnitId unit(String code) {
        return directory.unit(code, new DemoReaders(directory).named("auditor")).id();
    }

    private AccountId somebody() {
        return accounts.registerIfAbsent(new NewAccount(
                "evaluator-" + UUID.randomUUID(), "Somebody", DemoMode.PASSWORD, Set.of(Role.TPN_EVALUATOR), false));
    }
}
