package id.panduzi.assessment.web;

import static id.panduzi.Visitor.csrf;
import static org.assertj.core.api.Assertions.assertThat;

import id.panduzi.RunningDemo;
import id.panduzi.Visitor;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@RunningDemo
class WorksheetPageTests {

    private static final String SHEET = "/try-score/PERMENPANRB-5-2024:1";
    private static final String RESULTS = SHEET + "?award=WBK&area=hasil";

    private final Visitor visitor;
    private final int port;

    WorksheetPageTests(@LocalServerPort int port) {
        this.port = port;
        this.visitor = new Visitor(port);
    }

    @BeforeEach
    void startOver() {
        visitor.signIn("tpn-evaluator-1", "pandu-demo");
        submit(SHEET + "/clear?award=WBK");
    }

    @Test
    void showsEveryRuleset() {
        for (String prefix : List.of("52-2014", "10-2019", "90-2021", "5-2024")) {
            String base = "/try-score/PERMENPANRB-" + prefix;
            for (String award : List.of("WBK", "WBBM")) {
                for (String page : List.of("", "/eligibility", "/improvements", "/clear")) {
                    assertWhole(visitor.get(base + page + "?award=" + award));
                    assertWhole(visitor.get(base + page + "?lang=en&award=" + award));
                }
                for (String area : List.of("area.1", "area.6", "hasil")) {
                    assertWhole(visitor.get(base + "?lang=id&award=" + award + "&area=" + area));
                }
            }
        }
    }

    @Test
    void beginsWithTheRegulationInForce() {
        String page = visitor.get("/try-score").body();
        assertThat(page).containsPattern("value=\"PERMENPANRB-5-2024:1\"[^>]+checked=\"checked\"");
        assertThat(page).contains("Berlaku sejak 15 Juli 2024", "Berlaku 31 Desember 2021 sampai 14 Juli 2024");
        assertThat(page.indexOf("PERMENPANRB-5-2024")).isLessThan(page.indexOf("PERMENPANRB-52-2014"));
        HttpResponse<String> chosen = visitor.get("/try-score?ruleset=PERMENPANRB-5-2024:1&award=WBBM");
        assertThat(chosen.statusCode()).isEqualTo(302);
        assertThat(chosen.headers().firstValue("Location").orElse("")).endsWith(SHEET + "?award=WBBM");
    }

    @Test
    void savesAnAreaAndComesBackToIt() {
        HttpResponse<String> saved = submit(RESULTS, "answers.B.I.a", "3,60");
        assertThat(saved.statusCode()).isEqualTo(302);
        assertThat(saved.headers().firstValue("Location").orElse("")).endsWith(RESULTS);
        String page = visitor.get(RESULTS).body();
        assertThat(page).contains("Tersimpan.", "value=\"3,60\"", "15,75 (indeks 3,60)", "tepat di batas");
        assertThat(visitor.get(RESULTS).body()).doesNotContain("Tersimpan.");
        assertThat(visitor.get(RESULTS + "&lang=en").body()).contains("value=\"3.60\"", "15.75 (index 3.60)");
        visitor.get(RESULTS + "&lang=id");
    }

    @Test
    void leavesOtherAreasAlone() {
        submit(SHEET + "?area=area.1", "answers.A.I.1.i.a", "Ya");
        submit(RESULTS, "answers.B.I.a", "3.6", "answers.A.I.1.i.a", "Tidak");
        assertThat(visitor.get(SHEET + "?area=area.1").body())
                .containsPattern("name=\"answers.A.I.1.i.a\"\\s+value=\"Ya\"\\s+checked=\"checked\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"5.1", "abc", "-1", "1.000,5", "3,6,0", "3,", "1e1"})
    void showsWhatWasTypedWrongAndSavesTheRest(String typed) {
        HttpResponse<String> page = submit(RESULTS, "answers.B.I.a", typed, "answers.B.II.a", "3.2");
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body())
                .contains("value=\"" + typed + "\"", "href=\"#answers.B.I.a\"", "id=\"answers.B.I.a-error\"")
                .contains("B.I.a: Isi angka");
        String later = visitor.get(RESULTS).body();
        assertThat(later).doesNotContain("value=\"" + typed + "\"").contains("value=\"3,2\"", "14,00 (indeks 3,20)");
    }

    @Test
    void refusesThousandsMarksInCounts() {
        HttpResponse<String> page = submit(SHEET + "?area=area.6", "answers.A.II.6.i.b.1", "1.000");
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body()).contains("A.II.6.i.b.1: Isi bilangan bulat", "value=\"1.000\"");
    }

    @ParameterizedTest
    @CsvSource({"5,8,100 %,dihitung penuh", "0,0,0 %,Menurut tafsir lain", "3,1,'33,33 %',"})
    void tellsWhatIsOddAboutAPercentage(String base, String done, String percent, String notice) {
        submit(SHEET + "?area=area.6", "answers.A.II.6.i.b.1", base, "answers.A.II.6.i.b.2", done);
        assertThat(visitor.get(SHEET + "?area=area.6").body()).contains(percent, notice == null ? percent : notice);
    }

    @Test
    void answersAChangeWithWhatChanges() {
        HttpResponse<String> changed = change(RESULTS, "answers.B.I.a", "3,59");
        assertThat(changed.statusCode()).isEqualTo(200);
        assertThat(changed.body())
                .contains("id=\"score\"", "id=\"decision-wbk\"", "hx-swap-oob", "15,70 (indeks 3,59)")
                .contains("kurang 0,05 poin, perlu indeks 3,60", "PermenPANRB 90/2021, lampiran II, tabel 6")
                .contains("name=\"was\"")
                .doesNotContain("<html", "<main", "type=\"text\"", "type=\"radio\"", "??");
        HttpResponse<String> wrong = change(RESULTS, "answers.B.I.a", "4,5");
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("id=\"answers.B.I.a-error\"");
    }

    @Test
    void keepsAnswersToOneself() {
        submit(RESULTS, "answers.B.I.a", "3,77");
        Visitor other = new Visitor(port);
        other.signIn("tpn-evaluator-2", "pandu-demo");
        assertThat(other.get(RESULTS).body()).doesNotContain("3,77");
        assertThat(new Visitor(port).get(RESULTS).statusCode()).isEqualTo(302);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/try-score/PERMENPANRB-5-2024:2",
                "/try-score/nothing/eligibility",
                SHEET + "?area=area.7",
                SHEET + "?award=WXY",
                "/try-score?ruleset=nothing"
            })
    void knowsNoOtherPages(String path) {
        HttpResponse<String> page = visitor.get(path);
        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body()).contains("Halaman tidak ditemukan");
    }

    @Test
    void saysThatAnAddressTakesNoForm() {
        HttpResponse<String> page = submit("/try-score");
        assertThat(page.statusCode()).isEqualTo(405);
        assertThat(page.body()).contains("tidak dapat dipakai dengan cara itu").doesNotContain("gangguan", "??");
    }

    @Test
    void namesWhatADoubtIsAbout() {
        assertThat(visitor.get("/try-score").body())
                .contains("Berlaku sejak: bulan belum diverifikasi", "Berlaku sampai: bulan belum diverifikasi")
                .doesNotContain("Berita Negara: ");
    }

    @Test
    void groupsTheDigitsOfALimit() {
        HttpResponse<String> page = submit(SHEET + "?area=area.6", "answers.A.II.6.i.b.1", "99999999999999");
        assertThat(page.body()).contains("Isi angka dari 0 sampai 1.000.000.000");
    }

    @Test
    void neverShowsAGainOfNothing() {
        String page = SHEET + "/improvements";
        submit(RESULTS, "answers.B.I.a", "3,9999999");
        assertThat(visitor.get(page).body()).doesNotContain("+0,00<");
    }

    @Test
    void asksBeforeClearing() {
        submit(RESULTS, "answers.B.I.a", "3,77");
        assertThat(visitor.get("/try-score").body()).contains("Lanjutkan yang sudah diisi", "1 isian");
        assertThat(visitor.get(SHEET + "/clear").body()).contains("Kosongkan semua isian?", "1 jawaban");
        assertThat(visitor.get(RESULTS).body()).contains("3,77");
        assertThat(submit(SHEET + "/clear?award=WBK").statusCode()).isEqualTo(302);
        assertThat(visitor.get(RESULTS).body()).contains("sudah dikosongkan").doesNotContain("3,77");
        assertThat(visitor.get("/try-score").body()).doesNotContain("Lanjutkan");
    }

    @Test
    void saysWhetherAUnitMayBeProposed() {
        String page = SHEET + "/eligibility?award=WBBM";
        assertThat(visitor.get(page).body()).contains("Pilih jenis instansi dulu");
        HttpResponse<String> saved =
                submit(page, "facts.agencyKind", "KL", "facts.akip", "B", "facts.lhkpn", "97,5", "facts.wbk", "false");
        assertThat(saved.statusCode()).isEqualTo(302);
        assertThat(visitor.get(page).body())
                .contains("perlu naik dari B ke BB", "kurang 2,5 %", "97,5 %", "PermenPANRB 5/2024, lampiran, tabel 5")
                .contains("Belum dapat diusulkan: 3 syarat belum terpenuhi");
        HttpResponse<String> wrong = submit(page, "facts.lhkpn", "101", "facts.akip", "AA");
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("LHKPN disampaikan: Isi angka dari 0 sampai 100", "value=\"101\"");
    }

    @Test
    void listsWhatToImproveFirst() {
        String page = visitor.get(SHEET + "/improvements").body();
        assertThat(page).contains("+17,50", "area=hasil#answers.B.I.a");
        assertThat(page.split("class=\"pz-item\"", -1)).hasSize(11);
    }

    private static void assertWhole(HttpResponse<String> page) {
        assertThat(page.statusCode()).as(page.uri().toString()).isEqualTo(200);
        assertThat(page.body())
                .as(page.uri().toString())
                .endsWith("</html>\n")
                .doesNotContain("??")
                .doesNotContainPattern("<style|\\sstyle=|\\son[a-z]+=|th:");
    }

    private HttpResponse<String> submit(String path, String... fields) {
        return visitor.submit(path, signed(path, fields));
    }

    private HttpResponse<String> change(String path, String... fields) {
        String[] signed = signed(path, fields);
        StringBuilder form = new StringBuilder();
        for (int i = 0; i < signed.length; i += 2) {
            form.append(form.isEmpty() ? "" : "&")
                    .append(signed[i])
                    .append('=')
                    .append(URLEncoder.encode(signed[i + 1], StandardCharsets.UTF_8));
        }
        return visitor.send(
                "POST",
                path,
                BodyPublishers.ofString(form.toString()),
                "Content-Type",
                "application/x-www-form-urlencoded",
                "HX-Request",
                "true");
    }

    private String[] signed(String path, String... fields) {
        List<String> signed = new ArrayList<>(Arrays.asList(fields));
        signed.add("_csrf");
        signed.add(csrf(visitor.get(path)));
        return signed.toArray(String[]::new);
    }
}
