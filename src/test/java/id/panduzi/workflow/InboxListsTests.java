package id.panduzi.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import id.panduzi.directory.Directory;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.data.jpa.repository.Query;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

/** Reads an inbox of a hundred thousand rows, and explains how. */
@SpringBootTest(properties = "panduzi.demo.enabled=true")
@Import(SampleLife.class)
class InboxListsTests {

    private static final String UNIT = "00000000-0000-4000-8000-000000000007";
    private static final String AGENCY = "00000000-0000-4000-8000-000000000001";

    /** Due dates run over 250 days from 2027 on; the page begins far behind the first. */
    private static final Map<String, String> DEEP = Map.ofEntries(
            Map.entry(":#\\{#s.afterDue\\(\\)}", "'2027-07-20 16:59:59.999'"),
            Map.entry(":#\\{#s.afterId\\(\\)}", "'80000000-0000-1000-8000-000000000000'"),
            Map.entry(":#\\{#s.before\\(\\)}", "'9999-01-01'"),
            Map.entry(":#\\{#s.(?:stage|pattern|agency)\\(\\)}", "''"),
            Map.entry(":#\\{#s.me\\(\\)}", "'somebody'"),
            Map.entry(":#\\{#s.roles\\(\\)}", "'none','panel'"),
            Map.entry(":#\\{#s.most\\(\\)}", "50"),
            Map.entry(":role", "'tpn-evaluator'"),
            Map.entry(":agency", "'" + AGENCY + "'"),
            Map.entry(":unit", "'" + UNIT + "'"));

    /** So that no act runs. */
    @SuppressWarnings("UnusedVariable")
    @MockitoBean
    private Acts acts;

    @Autowired
    private SampleLife life;

    @Autowired
    private Tasks tasks;

    @Autowired
    private Directory directory;

    @Autowired
    private JdbcTemplate database;

    @BeforeEach
    void fill() {
        Integer rows = database.queryForObject("select count(*) from inbox_task", Integer.class);
        if (rows != null && rows < 100_000) {
            database.execute((ConnectionCallback<Integer>) connection -> {
                try (var statement = connection.createStatement()) {
                    statement.execute("set foreign_key_checks = 0");
                    int inserted = statement.executeUpdate(SAMPLE);
                    statement.execute("set foreign_key_checks = 1");
                    statement.execute("analyze table inbox_task");
                    return inserted;
                }
            });
        }
    }

    private static final String SAMPLE =
            """
            insert into inbox_task (id, proposal_id, number, kind, stage, role, agency_id, unit_id, agency_code,
              unit_code, unit_name, assignee, created_at, due_at, sent_back, sent_back_by, closed_at, version)
            select uuid(), uuid(), concat('ZI-', seq), 'evaluateDesk', 'externalEvaluation', 'tpn-evaluator',
              if(seq % 4 = 0, '%s', concat('00000000-0000-4000-8000-0000000001', lpad(seq %% 50, 2, '0'))),
              if(seq % 8 = 0, '%s', concat('00000000-0000-4000-8000-0000000002', lpad(seq %% 50, 2, '0'))),
              concat('A', seq %% 50), concat('U', seq), concat('Unit ', seq), if(seq % 8 > 4, 'somebody', null),
              '2026-01-01', '2027-01-01 16:59:59.999' + interval (seq %% 250) day, seq % 5 = 0, if(seq % 5 = 0, 'somebody', null),
              if(seq %% 10 = 3, '2026-02-01', null), 0
            from seq_1_to_120000
            """
                    .replace("%%", "%")
                    .replaceFirst("%s", AGENCY)
                    .replaceFirst("%s", UNIT);

    @ParameterizedTest
    @CsvSource({
        "mine, inbox_mine",
        "sentBack, inbox_sent_back",
        "freeInNation, inbox_free_in_nation",
        "freeOfAgency, inbox_free_of_agency",
        "freeOfUnit, inbox_free_of_unit",
        "openInNation, inbox_open_in_nation",
        "openOfAgency, inbox_open_of_agency",
        "openOfUnit, inbox_open_of_unit",
        "othersInNation, inbox_open_in_nation",
        "othersOfAgency, inbox_open_of_agency",
        "othersOfUnit, inbox_open_of_unit"
    })
    void seeksDeepPages(String list, String index) {
        Map<String, Object> plan =
                database.queryForList("analyze " + deep(list)).get(0);
        assertThat(plan).as(plan.toString()).containsEntry("key", index).containsEntry("type", "range");
        assertThat(String.valueOf(plan.get("Extra"))).doesNotContain("filesort", "temporary");
        assertThat(Double.parseDouble(String.valueOf(plan.get("r_rows"))))
                .as(plan.toString())
                .isLessThan(1000);
    }

    /** Few open tasks name a person: they may be sorted. */
    @Test
    void findsTheTasksOfAPersonByName() {
        List<Map<String, Object>> plan = database.queryForList("explain " + deep("naming"));
        assertThat(plan.get(0)).containsEntry("key", "inbox_candidate_username");
        assertThat(plan.get(1)).containsEntry("type", "eq_ref");
    }

    @Test
    void givesEachTaskOnceAndInOrder() {
        String agency = directory
                .unit("K01-U01", life.who("auditor"))
                .agency()
                .id()
                .value()
                .toString();
        database.update("update inbox_task set agency_id = ? where agency_id = ?", agency, AGENCY);
        Integer expected = database.queryForObject(
                "select count(*) from inbox_task where agency_id = ? and is_open and sent_back", Integer.class, agency);
        var filter = new TaskFilter(TaskView.WAITING, null, "K01", null, new DueBy("2027-03-31"), "unit");
        List<OpenTask> all = new ArrayList<>();
        List<OpenTask> page = tasks.list(filter, TaskCursor.start(), 200, life.who("leader.K01"));
        while (!page.isEmpty()) {
            all.addAll(page);
            page = tasks.list(filter, TaskCursor.after(page.get(page.size() - 1)), 200, life.who("leader.K01"));
        }
        assertThat(all).extracting(OpenTask::id).doesNotHaveDuplicates();
        assertThat(all)
                .isSortedAccordingTo(java.util.Comparator.comparing(
                                (OpenTask task) -> task.term().due())
                        .thenComparing(task -> task.id().value()));
        Integer counted = database.queryForObject(
                "select count(*) from inbox_task where agency_id = ? and is_open and due_at < '2027-03-31 17:00:00'"
                        + " and number like 'ZI-%' and unit_name like 'Unit %'",
                Integer.class, agency);
        assertThat(all).hasSize(counted == null ? -1 : counted).hasSizeGreaterThan(1000);
        assertThat(expected).isPositive();
        database.update("update inbox_task set agency_id = ? where agency_id = ?", AGENCY, agency);
    }

    private static String deep(String list) {
        String sql = Arrays.stream(InboxLists.class.getMethods())
                .filter(method -> method.getName().equals(list))
                .map(InboxListsTests::query)
                .findFirst()
                .orElseThrow();
        for (Map.Entry<String, String> parameter : DEEP.entrySet()) {
            sql = Pattern.compile(parameter.getKey()).matcher(sql).replaceAll(parameter.getValue());
        }
        return sql;
    }

    private static String query(Method method) {
        return method.getAnnotation(Query.class).value();
    }
}
