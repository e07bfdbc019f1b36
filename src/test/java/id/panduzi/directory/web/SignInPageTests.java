package id.panduzi.directory.web;

import static id.panduzi.Visitor.csrf;
import static id.panduzi.Visitor.location;
import static org.assertj.core.api.Assertions.assertThat;

import id.panduzi.RunningDemo;
import id.panduzi.Visitor;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.util.StringUtils;

@RunningDemo
class SignInPageTests {

    private static final String SESSION = "JSESSIONID";

    private final Visitor visitor;

    SignInPageTests(@LocalServerPort int port) {
        visitor = new Visitor(port);
    }

    @Test
    void leadsToThePageFirstAskedFor() {
        assertThat(location(visitor.get("/try-score", "Accept", "text/html"))).isEqualTo("/sign-in");
        HttpResponse<String> entered = visitor.signIn("auditor", "pandu-demo");
        assertThat(entered.statusCode()).isEqualTo(302);
        assertThat(location(entered)).isEqualTo("/try-score");
    }

    @Test
    void leadsHomeOtherwiseUnderANewSession() {
        visitor.get("/sign-in");
        String before = visitor.cookie(SESSION);
        assertThat(location(visitor.signIn("auditor", "pandu-demo"))).isEqualTo("/");
        assertThat(visitor.cookie(SESSION)).isNotEmpty().isNotEqualTo(before);
        assertThat(visitor.get("/").body()).contains("Rudi Hartanto", "Auditor");
        assertThat(location(visitor.get("/sign-in"))).isEqualTo("/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"auditor", "nobody<\">"})
    void staysWithWhatWasTypedAndGivesNoReason(String username) {
        HttpResponse<String> page = visitor.signIn(username, "wrong");
        assertThat(page.statusCode()).isEqualTo(401);
        assertThat(page.body())
                .contains(
                        "value=\"" + username.replace("<\">", "&lt;&quot;&gt;") + "\"",
                        "Nama pengguna atau kata sandi salah")
                .doesNotContain("wrong");
        assertThat(visitor.get("/").statusCode()).isEqualTo(302);
    }

    @Test
    void refusesFormsFromElsewhere() {
        visitor.get("/sign-in");
        assertThat(visitor.submit("/sign-in", "username", "auditor", "password", "pandu-demo")
                        .statusCode())
                .isEqualTo(403);
        assertThat(visitor.get("/").statusCode()).isEqualTo(302);
    }

    @Test
    void letsPeopleOut() {
        visitor.signIn("auditor", "pandu-demo");
        HttpResponse<String> out = visitor.submit("/sign-out", "_csrf", csrf(visitor.get("/")));
        assertThat(location(out)).isEqualTo("/sign-in");
        assertThat(visitor.get("/").statusCode()).isEqualTo(302);
        assertThat(visitor.get("/sign-in?signed-out").body()).contains("Anda sudah keluar");
    }

    @Test
    void offersEveryDemoAccount() {
        String page = visitor.get("/sign-in").body();
        assertThat(page).contains("Tim Penilai Nasional", "Ratna Kusumawardani", "Koordinator TPN", "pandu-demo");
        assertThat(List.of("tpn-coordinator", "tpn-evaluator-4", "administrator", "head.K01-U01", "tpi-lead.P03"))
                .allSatisfy(username -> assertThat(page).contains("<code>" + username + "</code>"));
        assertThat(StringUtils.countOccurrencesOf(page, "name=\"username\"")).isEqualTo(1 + 15 + 5 * 7 + 28 * 2);
    }

    @Test
    void foldsEachAgencyAwayWithItsOwnPeopleFirst() {
        String page = visitor.get("/sign-in").body();
        assertThat(page)
                .containsSubsequence(
                        "<code>administrator</code>",
                        "<details",
                        "K01 Kementerian Hukum dan Pendapatan Nusantara",
                        "<code>secretariat.K01</code>",
                        "<code>operator.K01-U01</code>",
                        "<code>head.K01-U08</code>",
                        "</details>",
                        "<details",
                        "K02 ");
        assertThat(StringUtils.countOccurrencesOf(page, "<details")).isEqualTo(5);
    }

    @Test
    void runsNothingThatIsNotOurs() {
        HttpResponse<String> page = visitor.get("/sign-in");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'self'", "frame-ancestors 'none'", "form-action 'self'", "object-src 'none'")
                .doesNotContain("unsafe");
        assertThat(page.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
        assertThat(page.headers().firstValue("Referrer-Policy")).contains("same-origin");
        assertThat(page.headers().firstValue("Permissions-Policy")).isPresent();
        assertThat(page.body()).doesNotContainPattern("<style|\\sstyle=|\\son[a-z]+=|<script(?![^>]*\\ssrc=)|\\?\\?");
    }
}
