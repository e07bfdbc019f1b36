package id.panduzi.demo;

import static org.assertj.core.api.Assertions.assertThat;

import id.panduzi.RunningDemo;
import id.panduzi.directory.DemoPeople;
import id.panduzi.directory.Directory;
import id.panduzi.directory.Echelon;
import id.panduzi.directory.Person;
import id.panduzi.directory.Scope;
import id.panduzi.directory.Unit;
import id.panduzi.directory.UnitKind;
import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@RunningDemo
class DemoAccountsTests {

    @Autowired
    private Directory directory;

    @Autowired
    private DemoPeople people;

    @Autowired
    private DemoAtStart atStart;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private EntityManagerFactory entities;

    @ParameterizedTest
    @ValueSource(strings = {"K01", "K02", "P01", "P02", "P03"})
    void workInEveryAgency(String agency) {
        for (String role : List.of(
                "secretariat",
                "leader",
                "preliminary-assessor",
                "tpi-member-1",
                "tpi-member-2",
                "tpi-lead",
                "tpi-controller")) {
            assertThat(directory.person(role + "." + agency))
                    .map(Person::scope)
                    .containsInstanceOf(Scope.OfAgency.class);
        }
    }

    @Test
    void workInEveryUnit() {
        List<Unit> units = founded();
        assertThat(units).allSatisfy(unit -> {
            Scope itsOwn = new Scope.OfUnit(unit.id(), unit.agency().id());
            assertThat(directory.person("operator." + unit.code()))
                    .map(Person::scope)
                    .contains(itsOwn);
            assertThat(directory.person("head." + unit.code()))
                    .map(Person::scope)
                    .contains(itsOwn);
        });
    }

    @Test
    void haveUnitsForEveryWayOfAProposal() {
        assertThat(founded())
                .anyMatch(unit -> unit.code().equals("K01-U01") && unit.echelon() == Echelon.III)
                .anyMatch(unit -> unit.code().equals("K01-U02") && unit.echelon() == Echelon.I)
                .anyMatch(unit -> unit.code().startsWith("K02") && unit.agency().mandiri())
                .anyMatch(unit -> unit.code().startsWith("P01") && unit.kind() == UnitKind.HOSPITAL)
                .anyMatch(unit -> unit.code().startsWith("P02") && unit.kind() == UnitKind.CIVIL_REGISTRY);
    }

    @Test
    void shareOneHashAndAreLookedUpTogether() {
        Statistics statistics = entities.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        statistics.clear();
        atStart.afterSingletonsInstantiated();
        assertThat(statistics.getPrepareStatementCount()).isLessThan(10);
        statistics.clear();
        assertThat(people.offered().agencies()).hasSize(5);
        assertThat(statistics.getPrepareStatementCount()).isLessThanOrEqualTo(4);
        statistics.setStatisticsEnabled(false);
        assertThat(jdbc.queryForObject(
                        "select count(distinct password) from account where demo and not own_password", Integer.class))
                .isEqualTo(1);
    }

    private List<Unit> founded() {
        return people.offered().agencies().stream()
                .flatMap(agency -> agency.people().stream())
                .flatMap(someone -> someone.unit().stream())
                .distinct()
                .toList();
    }
}
