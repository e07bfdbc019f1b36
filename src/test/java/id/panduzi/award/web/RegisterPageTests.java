package id.panduzi.award.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.panduzi.RunningDemo;
import id.panduzi.StatementTap;
import id.panduzi.Visitor;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/** Thirty titles of 1998, every third of them revoked, in the eyes of a stranger. */
@RunningDemo
class RegisterPageTests {

    private static final String ALL = "/register?year=1998";

    private final Visitor stranger;
    private final JdbcTemplate jdbc;
    private final StatementTap tap;

    @Autowired
    RegisterPageTests(@LocalServerPort int port, JdbcTemplate jdbc, StatementTap tap) {
        this.stranger = new Visitor(port);
        this.jdbc = jdbc;
        this.tap = tap;
    }

    @BeforeEach
    void fill() {
        empty();
        jdbc.execute((ConnectionCallback<Boolean>) connection -> {
            try (var statement = connection.createStatement()) {
                statement.execute("set foreign_key_checks = 0");
                statement.execute(
                        "insert into certificate select concat('WBK-1998-', lpad(seq, 6, '0')), 2000000 + seq,"
                                + " uuid(), concat('X01-U', lpad(seq, 2, '0')), concat('Unit <', seq, '>'),"
                                + " if(seq > 28, 'X02', 'X01'), 'Badan Contoh & Uji', 'WBK', 1998, concat('KM ', seq),"
                                + " '1998-12-01', if(seq % 3 = 0, 'REVOKED', 'AWARDED'), '1998-12-01',"
                                + " if(seq % 3 = 0, 'KM 99', null), if(seq % 3 = 0, '1999-02-03', null) from seq_1_to_30");
                return statement.execute("set foreign_key_checks = 1");
            }
        });
    }

    @AfterEach
    void empty() {
        jdbc.update("delete from certificate where season = 1998");
    }

    @Test
    void isOpenToStrangersAndLeavesNothingBehindInTheirBrowser() {
        for (String path : new String[] {ALL, "/certificates/WBK-1998-000001", "/certificates/nothing"}) {
            HttpResponse<String> page = stranger.get(path);
            assertThat(page.headers().allValues("Set-Cookie")).as(path).isEmpty();
            assertThat(page.body()).doesNotContain("_csrf", "JSESSIONID", "/sign-out");
        }
        assertThat(stranger.get(ALL).headers().firstValue("Cache-Control")).contains("max-age=60, public");
        assertThat(stranger.get(ALL).headers().firstValue("Vary").orElse("")).containsIgnoringCase("cookie");
        assertThat(stranger.get("/certificates/WBK-1998-000001")
                        .headers()
                        .firstValue("Cache-Control")
                        .orElse(""))
                .contains("no-store");
    }

    @Test
    void pagesFromTheNewestAndKeepsTheSearch() {
        String first = stranger.get(ALL + "&q=contoh").body();
        assertThat(first).contains("WBK-1998-000030", "WBK-1998-000006").doesNotContain("WBK-1998-000005");
        assertThat(first).contains("/register?q=contoh&amp;year=1998&amp;cursor=WBK-1998-000006");
        String second = stranger.get("/register?q=contoh&year=1998&cursor=WBK-1998-000006")
                .body();
        assertThat(second).contains("WBK-1998-000005", "WBK-1998-000001", "Kembali ke yang terbaru");
        assertThat(second).doesNotContain("rel=\"next\"");
    }

    @Test
    void narrowsByAgencyAwardAndStanding() {
        assertThat(stranger.get(ALL + "&agency=X02").body())
                .contains("WBK-1998-000030", "Hanya instansi X02")
                .doesNotContain("WBK-1998-000028");
        assertThat(stranger.get(ALL + "&status=revoked").body())
                .contains("WBK-1998-000003")
                .doesNotContain("WBK-1998-000004");
        assertThat(stranger.get(ALL + "&award=WBBM").body()).contains("Tidak ada yang cocok");
    }

    @Test
    void asksTheDatabaseOnceHoweverManyItLists() {
        tap.listen();
        stranger.get(ALL + "&q=U01");
        int few = tap.heard().size();
        tap.listen();
        stranger.get(ALL);
        assertThat(tap.heard()).hasSize(few);
        assertThat(few).isLessThanOrEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "20266", "<b>"})
    void keepsAYearThatIsNone(String year) {
        HttpResponse<String> page =
                stranger.get("/register?year=" + year.replace("<", "%3C").replace(">", "%3E"));
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body()).contains("href=\"#year\"", "id=\"year-error\"").doesNotContain("<b>\"");
    }

    @Test
    void endsWellWithACursorThatSomebodyMadeUp() {
        assertThat(stranger.get("/register?cursor=nonsense").statusCode()).isEqualTo(422);
    }

    @Test
    void saysWhetherACertificateStands() {
        assertThat(stranger.get("/certificates/WBK-1998-000001").body())
                .contains("Predikat ini berlaku", "Unit &lt;1&gt;", "Badan Contoh &amp; Uji", "1 Desember 1998");
        assertThat(stranger.get("/certificates/WBK-1998-000003").body())
                .contains("Predikat ini sudah dicabut", "nomor KM 99 tanggal 3 Februari 1999");
        assertThat(stranger.get("/certificates/wbk-1998-000001").statusCode()).isEqualTo(200);
    }

    @Test
    void saysCalmlyThatACertificateIsUnknown() {
        HttpResponse<String> page = stranger.get("/certificates/WBK-1998-999999");
        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body()).contains("tidak ada dalam daftar", "value=\"WBK-1998-999999\"");
        HttpResponse<String> found = stranger.get("/certificates?number=%20wbk-1998-000001%20");
        assertThat(Visitor.location(found)).isEqualTo("/certificates/WBK-1998-000001");
        assertThat(Visitor.location(stranger.get("/certificates?number="))).isEqualTo("/register");
    }

    @Test
    void showsTheMenuToWhoeverIsSignedInAndIsNotKeptThen() {
        stranger.signIn("auditor", "pandu-demo");
        HttpResponse<String> page = stranger.get(ALL);
        assertThat(page.body()).contains("/sign-out");
        assertThat(page.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
    }
}
