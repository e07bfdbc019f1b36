package id.panduzi.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import id.panduzi.database.TestDatabase;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.StatementCallback;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

@SpringBootTest
class ProcessEngineTablesTests {

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private TaskService tasks;

    @Autowired
    private HistoryService history;

    @AfterEach
    void letTimeGoOn() {
        ClockUtil.reset();
    }

    @Test
    void keepsMilliseconds() {
        Instant moment = Instant.ofEpochMilli(1_700_000_000_123L);
        ClockUtil.setCurrentTime(Date.from(moment));

        String id = newTask("Periksa berkas");

        assertThat(tasks.createTaskQuery().taskId(id).singleResult().getCreateTime())
                .hasTime(1_700_000_000_123L);
        assertThat(history.createHistoricTaskInstanceQuery()
                        .taskId(id)
                        .singleResult()
                        .getStartTime())
                .hasTime(1_700_000_000_123L);
        assertThat(jdbc.queryForObject(
                        "select date_format(CREATE_TIME_, '%Y-%m-%d %T.%f') from ACT_RU_TASK" + " where ID_ = ?",
                        String.class, id))
                .isEqualTo("2023-11-14 22:13:20.123000");
    }

    @Test
    void keepsEmoji() {
        String id = newTask("Selamat 🎉");
        tasks.setVariable(id, "catatan", "👍🏽 setuju");

        assertThat(tasks.createTaskQuery().taskId(id).singleResult().getName()).isEqualTo("Selamat 🎉");
        assertThat(tasks.getVariable(id, "catatan")).isEqualTo("👍🏽 setuju");
    }

    @Test
    void storesFourByteTextAndMillisecondsEverywhere() {
        assertThat(engineColumns("character_set_name is not null and character_set_name <> 'utf8mb4'"))
                .isEmpty();
        assertThat(engineColumns("data_type in ('datetime', 'timestamp') and datetime_precision <> 3"))
                .isEmpty();
        assertThat(engineColumns("extra like '%on update%'")).isEmpty();
        assertThat(engineTables()).hasSize(49).allSatisfy(table -> assertThat(definition(table))
                .contains("CHARSET=utf8mb4 COLLATE=utf8mb4_bin"));
    }

    @Test
    void isTheVersionTheEngineExpects() {
        ManagementService management = engine.getManagementService();

        assertThat(management.getProperties()).containsEntry("schema.version", "fox");
        assertThat(management.getTableCount()).containsKey("ACT_RU_EXECUTION");
    }

    @Test
    void hasEveryIndexAndKeyOfTheEnginesOwnScripts() throws Exception {
        TestDatabase.Schema other = TestDatabase.newSchema();
        JdbcTemplate original =
                new JdbcTemplate(new DriverManagerDataSource(other.url(), other.user(), other.password()));
        original.execute((StatementCallback<Boolean>) statement -> {
            statement.execute("set foreign_key_checks = 0");
            for (String sql : EngineScripts.oneByOne()) {
                statement.execute(sql);
            }
            return true;
        });

        assertThat(indexes(jdbc)).hasSizeGreaterThan(250).isEqualTo(indexes(original));
        assertThat(keys(jdbc)).hasSizeGreaterThan(40).isEqualTo(keys(original));
    }

    @Test
    void givesTheSameChecksumEveryTime() {
        assertThat(new ProcessEngineTables().getChecksum()).isEqualTo(new ProcessEngineTables().getChecksum());
    }

    @Test
    void leavesColumnNamesAlone() {
        assertThat(EngineScripts.adapt("TIMESTAMP_ timestamp not null, CREATED_ DATETIME, values (CURRENT_TIMESTAMP)"))
                .isEqualTo("TIMESTAMP_ timestamp(3) not null, CREATED_ datetime(3), values (current_timestamp(3))");
    }

    private String newTask(String name) {
        Task task = tasks.newTask();
        task.setName(name);
        tasks.saveTask(task);
        return task.getId();
    }

    private List<String> engineColumns(String condition) {
        return jdbc.queryForList(
                "select concat(table_name, '.', column_name) from information_schema.columns"
                        + " where table_schema = database() and table_name like 'ACT\\_%' and " + condition,
                String.class);
    }

    private List<String> engineTables() {
        return jdbc.queryForList(
                "select table_name from information_schema.tables"
                        + " where table_schema = database() and table_name like 'ACT\\_%'",
                String.class);
    }

    private static List<String> indexes(JdbcTemplate schema) {
        return schema.queryForList(
                "select concat_ws(' ', table_name, index_name, non_unique, seq_in_index, column_name, sub_part)"
                        + " from information_schema.statistics where table_schema = database()"
                        + " and table_name like 'ACT\\_%' order by 1",
                String.class);
    }

    private static List<String> keys(JdbcTemplate schema) {
        return schema.queryForList(
                "select concat_ws(' ', table_name, constraint_name, referenced_table_name, update_rule, delete_rule)"
                        + " from information_schema.referential_constraints where constraint_schema = database()"
                        + " and table_name like 'ACT\\_%'"
                        + " order by 1",
                String.class);
    }

    private String definition(String table) {
        Map<String, Object> row = jdbc.queryForMap("show create table " + table);
        return String.valueOf(row.get("Create Table"));
    }
}
