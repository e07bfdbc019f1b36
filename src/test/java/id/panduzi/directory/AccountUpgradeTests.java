package id.panduzi.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.panduzi.database.TestDatabase;
import java.sql.SQLException;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

/** Accounts of an installation that had no agencies yet, and agencies of one that knew no zones. */
class AccountUpgradeTests {

    private static final String ACCOUNT = "insert into account (id, username, name, password, active, demo, version,"
            + " created_at) values (uuid(), ?, 'Sri Wahyuni', 'hash', 1, 0, 3, '2026-01-02 03:04:05.678')";

    private DriverManagerDataSource source;
    private JdbcTemplate jdbc;
    private FluentConfiguration flyway;

    @BeforeEach
    void fillTheOldTables() throws SQLException {
        TestDatabase.Schema schema = TestDatabase.newSchema();
        source = new DriverManagerDataSource(schema.url(), schema.user(), schema.password());
        jdbc = new JdbcTemplate(source);
        flyway = Flyway.configure()
                .dataSource(source)
                .locations("classpath:db/migration")
                .baselineVersion("1");
        flyway.load().baseline();
        flyway.target("7").load().migrate();
        jdbc.update(ACCOUNT, "sri");
        jdbc.update(ACCOUNT, "budi");
        jdbc.update("insert into account_role select id, 'operator' from account where username = 'sri'");
    }

    @Test
    void keepAllTheyHadAndHaveNoPlaceYet() {
        Map<String, Object> before = jdbc.queryForMap("select * from account where username = 'sri'");
        flyway.target("8").load().migrate();
        Map<String, Object> after = jdbc.queryForMap("select * from account where username = 'sri'");
        assertThat(after)
                .containsAllEntriesOf(before)
                .containsEntry("agency_id", null)
                .containsEntry("unit_id", null);
        assertThat(jdbc.queryForObject("select count(*) from account", Integer.class))
                .isEqualTo(2);
        assertThat(jdbc.queryForObject("select count(*) from account_role", Integer.class))
                .isEqualTo(1);
    }

    @Test
    void canBeGivenAUnitOfTheirAgencyOnly() {
        flyway.target("8").load().migrate();
        for (String agency : new String[] {"A", "B"}) {
            jdbc.update("insert into agency values (uuid(), ?, ?, 'KL', 0)", agency, agency);
            jdbc.update(
                    "insert into unit select uuid(), id, concat(code, '-U'), name, 'I', 'ORDINARY' from agency"
                            + " where code = ?",
                    agency);
        }
        String move = "update account set agency_id = (select id from agency where code = ?),"
                + " unit_id = (select id from unit where code = ?) where username = 'sri'";
        assertThat(jdbc.update(move, "A", "A-U")).isEqualTo(1);
        assertThatThrownBy(() -> jdbc.update(move, "A", "B-U")).isInstanceOf(DataIntegrityViolationException.class);
        assertThatThrownBy(() -> jdbc.update(move, null, "B-U")).isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void leaveAgenciesTheDayOfTheCapital() {
        flyway.target("8").load().migrate();
        jdbc.update("insert into agency values (uuid(), 'A', 'Badan A', 'KL', 1)");
        Map<String, Object> before = jdbc.queryForMap("select * from agency");
        new ResourceDatabasePopulator(new ClassPathResource("db/migration/directory/V31__zones_of_agencies.sql"))
                .execute(source);
        assertThat(jdbc.queryForMap("select * from agency"))
                .containsAllEntriesOf(before)
                .containsEntry("zone", "WIB");
        assertThat(jdbc.update("update agency set zone = 'WIT'")).isEqualTo(1);
        assertThatThrownBy(() -> jdbc.update("update agency set zone = 'GMT'"))
                .isInstanceOf(DataIntegrityViolationException.class);
    }
}
