package id.panduzi.agencies.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.panduzi.RunningDemo;
import id.panduzi.StatementTap;
import id.panduzi.Visitor;
import id.panduzi.directory.Accounts;
import id.panduzi.directory.DemoMode;
import id.panduzi.directory.Founding;
import id.panduzi.proposal.Proposals;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@RunningDemo
class AgencyPagesTests {

    private final int port;
    private final StatementTap tap;
    private final Founding founding;
    private final Accounts accounts;
    private final Proposals proposals;
    private Bureau bureau;

    @Autowired
    AgencyPagesTests(
            @LocalServerPort int port, StatementTap tap, Founding founding, Accounts accounts, Proposals proposals) {
        this.port = port;
        this.tap = tap;
        this.founding = founding;
        this.accounts = accounts;
        this.proposals = proposals;
        this.bureau = Bureau.with(3, founding, accounts, proposals);
    }

    @BeforeEach
    void found() {
        bureau = Bureau.with(3, founding, accounts, proposals);
    }

    @Test
    void showsUnitsWithWhatTheyProposeToTheirOwnAndTheNation() {
        String number = bureau.propose(0);
        for (String reader : new String[] {bureau.secretariat(), "auditor", "tpn-coordinator"}) {
            String page = as(reader).get(bureau.address()).body();
            assertThat(page).as(reader).contains("Balai &lt;1&gt;", "/proposals/" + number, "WBK 2026", "Pencanangan");
            assertThat(page).contains(bureau.address() + "/claims/2026");
        }
        String page = as(bureau.operator()).get(bureau.address()).body();
        assertThat(page).contains("Balai &lt;1&gt;").doesNotContain("Balai &lt;2&gt;", "Gugurkan");
    }

    @Test
    void hidesOtherAgencies() {
        for (String path : new String[] {"", "/claims/2026", "/void"}) {
            assertThat(as("secretariat.K01").get(bureau.address() + path).statusCode())
                    .isEqualTo(404);
            assertThat(as("rule-editor").get(bureau.address() + path).statusCode())
                    .isEqualTo(404);
        }
        assertThat(as("secretariat.K01").get("/agencies").body())
                .contains("/agencies/K01")
                .doesNotContain(bureau.code());
        assertThat(as("rule-editor").get("/agencies").body()).contains("Tidak ada instansi");
    }

    @Test
    void asksTheDatabaseAsOftenForManyUnitsAsForFew() {
        Bureau large = Bureau.with(40, founding, accounts, proposals);
        for (int unit = 0; unit < 20; unit++) {
            large.propose(unit);
        }
        bureau.propose(0);
        Visitor auditor = as("auditor");
        int few = statements(auditor, bureau.address());
        assertThat(statements(auditor, large.address())).isEqualTo(few);
        assertThat(statements(auditor, "/agencies")).isLessThanOrEqualTo(few);
    }

    @Test
    void pagesThroughTheAgenciesOfTheNation() {
        String page = as("auditor").get("/agencies").body();
        assertThat(page).contains("<table").doesNotContain("??");
        assertThat(as("auditor").get("/agencies?cursor=K01").body())
                .contains("Kembali ke awal", "/agencies/K02")
                .doesNotContain("/agencies/K01\"");
    }

    @Test
    void voidsExactlyTheProposalsThatWereShown() {
        String first = bureau.propose(0);
        Visitor coordinator = as("tpn-coordinator");
        String page = coordinator.get(bureau.address() + "/void?year=2026").body();
        assertThat(page).contains("1 usulan tahun 2026", first, "value=\"" + first + "\"");
        String second = bureau.propose(1);
        HttpResponse<String> changed = voidAll(coordinator, first, "KEP-1", "Tindak pidana KKN", "true");
        assertThat(changed.statusCode()).isEqualTo(409);
        assertThat(changed.body())
                .contains("Daftar usulan sudah berubah", second + " " + first, "value=\"KEP-1\"", "Tindak pidana KKN<");
        assertThat(as(bureau.secretariat()).get("/proposals/" + first).body()).doesNotContain("Digugurkan");
        HttpResponse<String> done = voidAll(coordinator, first + " " + second, "KEP-1", "Tindak pidana KKN", "true");
        assertThat(Visitor.location(done)).isEqualTo(bureau.address());
        assertThat(coordinator.get(bureau.address()).body())
                .contains("sudah digugurkan", "1 usulan lain sudah berakhir");
        assertThat(coordinator.get(bureau.address() + "/void").body()).contains("Tidak ada usulan berjalan");
    }

    @Test
    void keepsWhatWasTypedAndSaysWhatIsMissing() {
        String number = bureau.propose(0);
        HttpResponse<String> page = voidAll(as("minister-office"), number, " ", "Alasan <i>", null);
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body())
                .contains("href=\"#decreeNumber\"", "href=\"#confirmed\"", "Alasan &lt;i&gt;")
                .doesNotContain("href=\"#reason\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"auditor", "panel-1", "clearance-officer"})
    void letsNobodyElseVoid(String reader) {
        bureau.propose(0);
        Visitor visitor = as(reader);
        assertThat(visitor.get(bureau.address()).body()).doesNotContain(bureau.address() + "/void");
        assertThat(visitor.get(bureau.address() + "/void").statusCode()).isEqualTo(403);
    }

    @Test
    void asksForMaladministrationOnlyWhereThereIsATitle() {
        String address = "/proposals/" + bureau.propose(0) + "/maladministration";
        assertThat(as("tpn-coordinator").get(address).body())
                .contains("tidak sedang menyandang predikat")
                .doesNotContain("<textarea");
        assertThat(as("auditor").get(address).statusCode()).isEqualTo(403);
        assertThat(as("secretariat.K01").get(address).statusCode()).isEqualTo(404);
        Visitor coordinator = as("tpn-coordinator");
        String csrf = Visitor.csrf(coordinator.get(bureau.address() + "/void?year=2026"));
        assertThat(coordinator.submit(address, "_csrf", csrf, "reason", "").statusCode())
                .isEqualTo(422);
        HttpResponse<String> early = coordinator.submit(address, "_csrf", csrf, "reason", "Temuan");
        assertThat(early.statusCode()).isEqualTo(409);
        assertThat(early.body()).contains("Belum tercatat");
    }

    private HttpResponse<String> voidAll(
            Visitor doer, String shown, String decree, String reason, @Nullable String confirmed) {
        String address = bureau.address() + "/void";
        String csrf = Visitor.csrf(doer.get(address + "?year=2026"));
        String[] fields = {"_csrf", csrf, "year", "2026", "shown", shown, "decreeNumber", decree, "reason", reason};
        return confirmed == null
                ? doer.submit(address, fields)
                : doer.submit(
                        address,
                        Stream.concat(Arrays.stream(fields), Stream.of("confirmed", confirmed))
                                .toArray(String[]::new));
    }

    private int statements(Visitor reader, String path) {
        reader.get(path);
        tap.listen();
        assertThat(reader.get(path).statusCode()).isEqualTo(200);
        return tap.heard().size();
    }

    private Visitor as(String username) {
        Visitor visitor = new Visitor(port);
        visitor.signIn(username, DemoMode.PASSWORD);
        return visitor;
    }
}
