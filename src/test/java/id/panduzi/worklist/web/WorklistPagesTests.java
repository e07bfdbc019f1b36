package id.panduzi.worklist.web;

import static id.panduzi.Visitor.csrf;
import static id.panduzi.Visitor.location;
import static org.assertj.core.api.Assertions.assertThat;

import id.panduzi.RunningDemo;
import id.panduzi.StatementTap;
import id.panduzi.Visitor;
import id.panduzi.calendar.Zone;
import id.panduzi.criterion.AgencyKind;
import id.panduzi.directory.Accounts;
import id.panduzi.directory.DemoMode;
import id.panduzi.directory.Echelon;
import id.panduzi.directory.Founding;
import id.panduzi.directory.NewAccount;
import id.panduzi.directory.NewAgency;
import id.panduzi.directory.NewUnit;
import id.panduzi.directory.Role;
import id.panduzi.directory.Unit;
import id.panduzi.directory.UnitKind;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@RunningDemo
class WorklistPagesTests {

    private static final int UNITS = 12;

    private final String agency = "W" + UUID.randomUUID().toString().substring(0, 8);
    private final int port;
    private final Visitor visitor;

    @Autowired
    private Founding founding;

    @Autowired
    private Accounts accounts;

    @Autowired
    private StatementTap tap;

    private List<Unit> units = List.of();

    WorklistPagesTests(@LocalServerPort int port) {
        this.port = port;
        this.visitor = new Visitor(port);
    }

    @BeforeEach
    void found() {
        List<NewUnit> wanted = IntStream.rangeClosed(1, UNITS)
                .mapToObj(n -> new NewUnit(agency + "-U" + n, "Kantor " + n, Echelon.II, UnitKind.ORDINARY))
                .toList();
        units = founding.registerAbsent(
                List.of(new NewAgency(agency, "Kota", AgencyKind.PEMDA, false, Zone.WIB, wanted)));
        accounts.registerIfAbsent(List.of(
                account("operator", Role.OPERATOR).in(units.get(0)),
                account("secretariat", Role.SECRETARIAT).in(units.get(0).agency())));
    }

    @Test
    void leadsFromAnEmptyHomeToTheFirstTask() {
        signIn("operator");
        assertThat(visitor.get("/").body()).contains("Belum ada usulan", "href=\"/proposals/new\"");
        String number = open(units.get(0));
        assertThat(visitor.get("/").body())
                .contains("/proposals/" + number + "/tasks/recordDeclaration", "Catat pencanangan", "Kantor 1");
        assertThat(visitor.get("/tasks").body())
                .contains("Operator unit, belum diambil")
                .containsPattern("aria-current=\"page\"\\s*>Belum diambil \\(1\\)");
        assertThat(visitor.get("/proposals?lang=en").body()).contains(number, "Record the declaration");
        visitor.get("/?lang=id");
    }

    @Test
    void keepsWhatWasTypedAndSaysWhatIsWrong() {
        signIn("operator");
        HttpResponse<String> page =
                submit("unit", units.get(0).code(), "award", "", "year", "20266", "path", "mandiri");
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body())
                .contains("value=\"20266\"", "Isi tahun dengan empat angka", "href=\"#award\"")
                .containsPattern("value=\"mandiri\"[^>]+checked");
        assertThat(submit("unit", units.get(0).code(), "award", "WBBM", "year", "2026")
                        .body())
                .contains("WBBM hanya dapat diusulkan");
    }

    @Test
    void saysThatThereIsOneAlready() {
        signIn("operator");
        open(units.get(0));
        HttpResponse<String> again = submit("unit", units.get(0).code(), "award", "WBK", "year", "2026");
        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(again.body())
                .contains("sudah punya usulan", "/proposals?q=" + units.get(0).code());
    }

    /** Several windows of the same person, all at once. */
    @Test
    void saysSoToThoseWhoLoseTheRaceToo() throws Exception {
        List<Callable<HttpResponse<String>>> windows =
                IntStream.range(0, 4).mapToObj(n -> window()).toList();
        ExecutorService hands = Executors.newFixedThreadPool(4);
        List<HttpResponse<String>> answers = new ArrayList<>();
        for (Future<HttpResponse<String>> answer : hands.invokeAll(windows)) {
            answers.add(answer.get());
        }
        hands.shutdown();
        assertThat(answers.stream().map(HttpResponse::statusCode).sorted()).containsExactly(302, 409, 409, 409);
        assertThat(answers.stream().filter(answer -> answer.statusCode() == 409))
                .allMatch(late -> late.body().contains("sudah punya usulan"));
    }

    private Callable<HttpResponse<String>> window() {
        Visitor window = new Visitor(port);
        window.signIn("operator." + agency, DemoMode.PASSWORD);
        String csrf = csrf(window.get("/proposals/new"));
        String unit = units.get(0).code();
        return () -> window.submit("/proposals/new", "unit", unit, "award", "WBK", "year", "2026", "_csrf", csrf);
    }

    @Test
    void opensNothingForWhoeverMayNot() {
        Visitor lead = new Visitor(port);
        lead.signIn("tpi-lead.K01", DemoMode.PASSWORD);
        assertThat(lead.get("/proposals").body()).doesNotContain("/proposals/new");
        assertThat(lead.get("/proposals/new").statusCode()).isEqualTo(403);
        signIn("operator");
        assertThat(submit("unit", units.get(1).code(), "award", "WBK", "year", "2026")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void narrowsBothLists() {
        signIn("secretariat");
        String first = open(units.get(0));
        String second = open(units.get(1));
        assertThat(visitor.get("/proposals?q=" + units.get(1).code()).body())
                .contains(second)
                .doesNotContain(first);
        assertThat(visitor.get("/proposals?status=withdrawn").body()).contains("Tidak ada usulan yang cocok");
        assertThat(visitor.get("/tasks?view=waiting&stage=declaration&q="
                                + units.get(0).code())
                        .body())
                .contains("Kantor 1")
                .doesNotContain("Kantor 2<");
        assertThat(visitor.get("/tasks?view=nonsense").statusCode()).isEqualTo(400);
        assertThat(visitor.get("/tasks?view=waiting&cursor=nonsense").statusCode())
                .isEqualTo(400);
        assertThat(visitor.get("/proposals?year=abc").statusCode()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/tasks?view=waiting", "/proposals"})
    void readsManyRowsWithAsManyStatementsAsFew(String page) {
        signIn("secretariat");
        open(units.get(0));
        open(units.get(1));
        int few = statements(page);
        units.stream().skip(2).forEach(this::open);
        int many = statements(page);
        System.out.printf("statements: %s %d%n", page, many);
        assertThat(many).isEqualTo(few);
    }

    private int statements(String page) {
        tap.listen();
        assertThat(visitor.get(page).statusCode()).isEqualTo(200);
        return tap.heard().size();
    }

    private String open(Unit unit) {
        HttpResponse<String> opened = submit("unit", unit.code(), "award", "WBK", "year", "2026", "path", "regular");
        assertThat(opened.statusCode()).isEqualTo(302);
        return location(opened).replaceAll(".*/", "");
    }

    private HttpResponse<String> submit(String... fields) {
        String[] all = Arrays.copyOf(fields, fields.length + 2);
        all[fields.length] = "_csrf";
        all[fields.length + 1] = csrf(visitor.get("/proposals/new"));
        return visitor.submit("/proposals/new", all);
    }

    private void signIn(String role) {
        visitor.signIn(role + "." + agency, DemoMode.PASSWORD);
    }

    private NewAccount account(String who, Role role) {
        return new NewAccount(who + "." + agency, "Nama " + who, DemoMode.PASSWORD, Set.of(role), false);
    }
}
