package id.panduzi.proving.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.panduzi.RunningDemo;
import id.panduzi.Visitor;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@RunningDemo
class ProofPageTests {

    private static final String RULES = "/rules/PERMENPANRB-90-2021:1";

    private final int port;
    private final Visitor visitor;

    ProofPageTests(@LocalServerPort int port) {
        this.port = port;
        this.visitor = new Visitor(port);
    }

    @BeforeEach
    void signIn() {
        visitor.signIn("rule-editor", "pandu-demo");
    }

    @ParameterizedTest
    @ValueSource(strings = {"52-2014", "10-2019", "90-2021", "5-2024"})
    void showsTheProofOfEveryRuleset(String prefix) {
        for (String language : List.of("id", "en")) {
            HttpResponse<String> page = visitor.get("/rules/PERMENPANRB-" + prefix + "/proof?lang=" + language);
            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.body())
                    .contains("</html>", language.equals("id") ? "Terbukti" : "Proved")
                    .doesNotContain("??", "govuk-tag--red", "notMet");
        }
    }

    @Test
    void isReachedFromTheRulesetAndShowsTheArithmetic() {
        assertThat(visitor.get(RULES).body()).contains(RULES + "/proof");
        assertThat(visitor.get(RULES + "/proof").body())
                .contains("15,75 (Survei persepsi anti korupsi) + 2,5 (", "= 18,25.")
                .contains("Tidak disyaratkan sama sekali", "15,749999999")
                .contains("href=\"" + RULES + "/award\"");
    }

    @Test
    void handsOutTheCasesAsAFile() {
        HttpResponse<String> file = visitor.get(RULES + "/proof/boundaries.csv");
        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.headers().firstValue("Content-Disposition").orElse(""))
                .contains("attachment", "PERMENPANRB-90-2021-1-boundaries.csv");
        assertThat(file.body())
                .startsWith("decision,award,agencyKind,criterion,others,required,value,expected,article\n")
                .contains("award,WBK,-,spak,,15.75,15.749999999,notMet,");
    }

    @Test
    void isForWhoeverIsSignedInOnly() {
        assertThat(Visitor.location(new Visitor(port).get(RULES + "/proof"))).isEqualTo("/sign-in");
        assertThat(visitor.get("/rules/NOTHING/proof").statusCode()).isEqualTo(404);
    }
}
