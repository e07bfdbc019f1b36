package id.panduzi.lives;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.panduzi.database.TestDatabase;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * The application is killed at random points of 200 acts; each act is sent again under its key until it is acknowledged.
 * Nothing acknowledged is lost, nothing is doubled. How often it is killed is the property {@code panduzi.kills}; 0, as without the profile {@code crash}, runs nothing.
 */
class CrashTests {

    private static final int KILLS = Integer.getInteger("panduzi.kills", 0);
    private static final List<String> WALKED = List.of(
            "openProposal",
            "recordDeclaration",
            "designateUnit",
            "submitSelfAssessment",
            "evaluateInternally",
            "reviewLead",
            "reviewTechnical",
            "approveByLeader");

    @TempDir
    private Path folder;

    @Test
    @DisabledIfSystemProperty(named = "panduzi.kills", matches = "0", disabledReason = "takes minutes: run -Pcrash")
    void losesAndDoublesNothing() throws Exception {
        TestDatabase.Schema schema = TestDatabase.newSchema();
        try (KilledApplication application = new KilledApplication(schema, folder)) {
            application.ensureUp();
            AtomicBoolean over = new AtomicBoolean();
            AtomicInteger kills = new AtomicInteger();
            Thread killer = new Thread(() -> kill(application, over, kills));
            PersistentCaller caller = new PersistentCaller(application);
            killer.start();
            List<String> numbers = units().map(unit -> walk(caller, unit)).toList();
            over.set(true);
            killer.interrupt();
            killer.join();
            application.ensureUp();
            System.out.printf(
                    "crash: %d acts, %d kills, %d calls sent again%n", caller.acts(), kills.get(), caller.resent());
            assertThat(caller.acts()).isGreaterThanOrEqualTo(200);
            assertThat(kills.get()).isPositive();
            numbers.forEach(number -> assertWalkedOnce(caller, number));
            assertThat(caller.get("auditor", "/proposals?size=200").get("items"))
                    .hasSize(numbers.size());
            assertThat(caller.get("auditor", "/journal/verification").get("broken"))
                    .isEmpty();
            assertThat(column(schema, "select id from inbox_task where closed_at is null"))
                    .isEqualTo(column(schema, "select id_ from ACT_RU_TASK"))
                    .hasSize(numbers.size());
        }
    }

    /** The demo's units of regional governments, which need no preliminary assessment. */
    private static Stream<String> units() {
        return Stream.of("P01", "P02", "P03").flatMap(agency -> IntStream.rangeClosed(1, agency.equals("P01") ? 8 : 4)
                .mapToObj(unit -> agency + "-U0" + unit));
    }

    private static void kill(KilledApplication application, AtomicBoolean over, AtomicInteger kills) {
        Random random = new Random(20_261_121);
        try {
            while (!over.get() && kills.get() < KILLS) {
                Thread.sleep(1_500 + random.nextInt(4_000));
                application.kill();
                kills.incrementAndGet();
                application.ensureUp();
            }
        } catch (InterruptedException enough) {
            Thread.currentThread().interrupt();
        }
    }

    private static String walk(PersistentCaller caller, String unit) {
        int season = Days.today().getYear();
        String agency = unit.substring(0, 3);
        String operator = "operator." + unit;
        String number = caller.post(operator, "/proposals", Map.of("unitId", unit, "award", "WBK", "year", season))
                .get("number")
                .textValue();
        Bodies bodies = new Bodies(season, number);
        caller.put(operator, "/proposals/" + number + "/claims", Map.of("facts", Map.of("lhkpn", "100")));
        caller.put(operator, "/proposals/" + number + "/claims", Map.of("facts", Map.of("lhkasn", "100")));
        finish(caller, bodies, number, operator, "recordDeclaration");
        finish(caller, bodies, number, "secretariat." + agency, "designateUnit");
        fill(caller, number, operator, "unit");
        fill(caller, number, operator, "unit");
        finish(caller, bodies, number, "head." + unit, "submitSelfAssessment");
        fill(caller, number, "tpi-member-1." + agency, "tpi");
        finish(caller, bodies, number, "tpi-member-1." + agency, "evaluateInternally");
        finish(caller, bodies, number, "tpi-lead." + agency, "reviewLead");
        finish(caller, bodies, number, "tpi-controller." + agency, "reviewTechnical");
        finish(caller, bodies, number, "leader." + agency, "approveByLeader");
        return number;
    }

    private static void finish(PersistentCaller caller, Bodies bodies, String number, String doer, String kind) {
        JsonNode task = caller.get(doer, "/proposals/" + number).at("/tasks/0");
        assertThat(task.get("kind").textValue()).isEqualTo(kind);
        caller.post(doer, "/tasks/" + task.get("id").textValue() + "/complete", bodies.plain(kind));
    }

    private static void fill(PersistentCaller caller, String number, String doer, String level) {
        String sheet = "/proposals/" + number + "/worksheets/" + level;
        caller.put(doer, sheet + "/answers", Map.of("answers", Worksheets.best(caller.get(doer, sheet))));
    }

    private static void assertWalkedOnce(PersistentCaller caller, String number) {
        List<String> acts = new ArrayList<>();
        caller.get("auditor", "/proposals/" + number + "/timeline?size=200")
                .get("items")
                .forEach(entry -> acts.add(entry.get("what").textValue()));
        acts.retainAll(WALKED);
        assertThat(acts).as("acts of %s", number).isEqualTo(WALKED);
    }

    private static Set<String> column(TestDatabase.Schema schema, String sql) throws Exception {
        Set<String> values = new TreeSet<>();
        try (Connection connection = DriverManager.getConnection(schema.url(), schema.user(), schema.password());
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        }
        return values;
    }
}
