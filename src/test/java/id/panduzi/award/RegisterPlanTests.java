package id.panduzi.award;

import static org.assertj.core.api.Assertions.assertThat;

import id.panduzi.WithoutProcesses;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/** Reads a register of twenty thousand titles, and explains how. */
@WithoutProcesses
class RegisterPlanTests {

    private static final String PAGE = "explain select * from certificate where serial < %s"
            + " and award in ('WBK', 'WBBM') and season between -32768 and 32767 and (number like upper('%%')"
            + " or unit_code like '%%' or unit_name like '%%' or agency_name like '%%')"
            + " and ('' = '' or agency_code = '') and status in ('AWARDED', 'REVOKED') order by serial desc limit 51";

    @Autowired
    private JdbcTemplate jdbc;

    @BeforeEach
    void fill() {
        jdbc.execute((ConnectionCallback<Boolean>) connection -> {
            try (var statement = connection.createStatement()) {
                statement.execute("set foreign_key_checks = 0");
                statement.execute(
                        "insert into certificate select concat('OLD-', seq), 1000000 + seq, uuid(), seq, 'Unit',"
                                + " 'A', 'Agency', 'WBK', 1999, 'KM', '1999-01-01', 'AWARDED', '1999-01-01', null, null"
                                + " from seq_1_to_20000");
                statement.execute("set foreign_key_checks = 1");
                return statement.execute("analyze table certificate");
            }
        });
    }

    @AfterEach
    void empty() {
        jdbc.update("delete from certificate where season = 1999");
    }

    @Test
    void readsAPageFromTheNewestDownAndSortsNothing() {
        for (String before : new String[] {"9223372036854775807", "1010000"}) {
            Map<String, Object> plan = jdbc.queryForMap(PAGE.formatted(before));
            assertThat(plan).containsEntry("key", "certificate_serial_once");
            assertThat(String.valueOf(plan.get("Extra"))).doesNotContain("filesort");
        }
    }
}
