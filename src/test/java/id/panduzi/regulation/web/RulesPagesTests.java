package id.panduzi.regulation.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.panduzi.RunningDemo;
import id.panduzi.Visitor;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@RunningDemo
class RulesPagesTests {

    private static final String RULES = "/rules/PERMENPANRB-5-2024:1";

    private final int port;
    private final Visitor visitor;

    RulesPagesTests(@LocalServerPort int port) {
        this.port = port;
        this.visitor = new Visitor(port);
    }

    @BeforeEach
    void signIn() {
        visitor.signIn("operator.K01-U01", "pandu-demo");
    }

    @Test
    void listsEveryRulesetAndMarksTheOneInForce() {
        String page = visitor.get("/rules").body();
        assertThat(page).contains("PermenPANRB 5/2024", "PermenPANRB 52/2014", "Berlaku sejak 15 Juli 2024");
        assertThat(page.split("berlaku hari ini", -1)).hasSize(2);
        assertThat(page.indexOf("berlaku hari ini"))
                .isBetween(page.indexOf("5/2024"), page.indexOf("PermenPANRB 10/2019"));
    }

    @Test
    void saysLimitsInWordsWithTheirArticles() {
        assertThat(visitor.get(RULES).body())
                .contains("WBK, Kementerian/lembaga", "paling rendah WTP", "paling rendah CC")
                .contains("paling sedikit 15,75 poin (indeks 3,60)", "paling sedikit 2,50 poin (jawaban C)");
        assertThat(visitor.get(RULES + "/award").body())
                .contains("PermenPANRB 90/2021, lampiran II, tabel 6", "paling sedikit 60 % dari bobot");
        assertThat(visitor.get(RULES + "/award?lang=en").body()).contains("at least 15.75 points (index 3.60)");
    }

    @Test
    void saysWhatIsDoubtful() {
        assertThat(visitor.get(RULES + "/priority").body()).contains("(sumber sekunder)");
        assertThat(visitor.get("/rules/PERMENPANRB-10-2019/eligibility").body()).contains("(sumber sekunder)");
        assertThat(visitor.get(RULES + "/allowance").body())
                .contains("(belum diverifikasi)", "Boleh mengusulkan WBK dan WBBM", "Dalam keadaan lain");
    }

    @ParameterizedTest
    @ValueSource(strings = {"52-2014", "10-2019", "90-2021", "5-2024"})
    void showsEveryTableOfEveryRulesetWhole(String prefix) {
        for (String table :
                List.of("", "/allowance", "/eligibility", "/award", "/priority", "/worksheet", "/deadlines")) {
            for (String language : List.of("id", "en")) {
                HttpResponse<String> page = visitor.get("/rules/PERMENPANRB-" + prefix + table + "?lang=" + language);
                assertThat(page.statusCode()).isEqualTo(200);
                assertThat(page.body()).contains("</html>").doesNotContain("??", "house default", "&quot;");
            }
        }
    }

    @Test
    void takesABarePrefixForTheVersionInForce() {
        assertThat(visitor.get("/rules/PERMENPANRB-5-2024").body()).contains("PERMENPANRB-5-2024:1");
    }

    @Test
    void comparesTwoRulesets() {
        String page = visitor.get("/rules/compare?older=PERMENPANRB-52-2014:1&newer=PERMENPANRB-5-2024:1")
                .body();
        assertThat(page).contains("paling sedikit 13,50 poin (indeks 3,60)", "pz-changed", "tidak disyaratkan");
        assertThat(visitor.get("/rules/compare?older=PERMENPANRB-5-2024&newer=PERMENPANRB-5-2024:1")
                        .body())
                .contains("Tidak ada yang berbeda")
                .doesNotContain("pz-changed");
    }

    @Test
    void handsOutTheVeryFileThatDecides() {
        HttpResponse<String> file = visitor.get(RULES + "/award.dmn");
        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.headers().firstValue("Content-Disposition").orElse(""))
                .contains("attachment", "PERMENPANRB-5-2024-1-award.dmn");
        assertThat(file.body()).startsWith("<?xml").contains("camunda:versionTag=\"PERMENPANRB-5-2024:1\"");
    }

    @ParameterizedTest
    @CsvSource({
        "/rules/NOTHING,404",
        "/rules/PERMENPANRB-5-2024:9,404",
        "/rules/PERMENPANRB-5-2024/nothing,404",
        "/rules/PERMENPANRB-5-2024/worksheet.dmn,404",
        "/rules/PERMENPANRB-5-2024/..%2f.dmn,400",
        "/rules/PERMENPANRB-5-2024/worksheet/dmn,404",
        "/rules/PERMENPANRB-5-2024/award/dmn,200",
        "/rules/compare?older=A&newer=B,404",
        "/rules/compare,400"
    })
    void endsWellWhereNothingIs(String path, int status) {
        assertThat(visitor.get(path).statusCode()).isEqualTo(status);
    }

    @Test
    void isForWhoeverIsSignedInOnly() {
        assertThat(Visitor.location(new Visitor(port).get("/rules"))).isEqualTo("/sign-in");
        visitor.signIn("rule-editor", "pandu-demo");
        assertThat(visitor.get(RULES).statusCode()).isEqualTo(200);
    }
}
