package id.panduzi.drafting.web;

import static id.panduzi.Visitor.csrf;
import static id.panduzi.Visitor.location;
import static org.assertj.core.api.Assertions.assertThat;

import id.panduzi.RunningDemo;
import id.panduzi.Visitor;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Parts of a draft as they save while somebody fills them in, and what they say of themselves. */
@RunningDemo
class DraftSavingTests {

    private static final Pattern WAS = Pattern.compile("name=\"was\"[^>]*value=\"([0-9a-f]+)\"");
    private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"(\\d+)\"");

    private static int laws;

    @LocalServerPort
    private int port;

    private Visitor editor = new Visitor(0);
    private String draft = "";

    @BeforeEach
    void begin() {
        editor = new Visitor(port);
        editor.signIn("rule-editor", "pandu-demo");
        draft = location(begin("PermenPANRB %d/2082".formatted(++laws), "PERMENPANRB-5-2024:1"));
    }

    @Test
    void savesByItselfWithScripts() {
        String row = draft + "/award/rows/spakWbk";
        String page = editor.get(row).body();
        HttpResponse<String> saved = bySelf(
                row,
                "value=3%2C70&value.unit=index&award=WBK&law=Pasal+4&mark=primary&remark=&was=" + found(WAS, page));
        assertThat(saved.statusCode()).isEqualTo(200);
        assertThat(saved.body())
                .contains("Tersimpan otomatis", "16,1875", "hx-swap-oob", "id=\"was-to-remove\"")
                .doesNotContain("<html");
        HttpResponse<String> removed = DraftForms.submit(editor, row + "/remove", "was", found(WAS, saved.body()));
        assertThat(location(removed)).isEqualTo(draft + "/award");
    }

    @Test
    void showsPointsWhoseIndexHasNoEndAsPoints() {
        String row = draft + "/award/rows/spakWbk";
        assertThat(editor.get(row).body()).contains("<option value=\"index\" selected");
        change(row, "value", "13,01", "value.unit", "points");
        assertThat(editor.get(row).body())
                .contains("value=\"13,01\"", "<option value=\"points\" selected")
                .doesNotContain("Ditulis seperti di DMN");
    }

    @Test
    void keepsARemarkAsItWasTyped() {
        String remark = "indeks 3,60 untuk WBK, 3,80 untuk WBBM";
        String row = draft + "/award/rows/spakWbk";
        change(row, "value", "3,60", "value.unit", "index", "remark", remark);
        change(row, "value", "13,01", "value.unit", "points", "remark", remark);
        assertThat(editor.get(row).body()).contains("value=\"" + remark + "\"");
        assertThat(editor.get(draft + "/files/award.dmn/content").body())
                .contains("Pasal 4 ayat 2: paling sedikit 13,01 poin", ". " + remark + "</description>");
    }

    @ParameterizedTest
    @CsvSource({"14,>= 14", "'1,13',>= 1.13", "13.01,>= 13.01"})
    void demandsALimitWhereItIsWrittenAsInDmn(String typed, String how) {
        String row = draft + "/award/rows/spakWbk";
        HttpResponse<String> refused = change(row, "value", typed, "value.unit", "dmn");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("value=\"" + typed + "\"", how.replace(">", "&gt;"), "Ditulis seperti");
    }

    @Test
    void takesADecimalCommaInALimitWrittenAsInDmn() {
        String row = draft + "/award/rows/spakWbk";
        change(row, "value", "[13..14)", "value.unit", "dmn");
        assertThat(editor.get(row).body()).contains("value=\"[13..14)\"", "name=\"value.unit\" value=\"dmn\"");
        for (String limit : List.of(">= 14,5", ">= 14,25")) {
            assertThat(location(change(row, "value", limit, "value.unit", "dmn")))
                    .isEqualTo(draft + "/award");
        }
        assertThat(editor.get(draft + "/files/award.dmn/content").body()).contains("<text>&gt;= 14.25</text>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/award/rows/spakWbk", "/deadlines"})
    void letsReadersChangeNoField(String part) {
        String disabled = "<fieldset class=\"pz-fields\" disabled";
        assertThat(editor.get(draft + part).body())
                .contains("pz-fields", "hx-post")
                .doesNotContain(disabled);
        Visitor auditor = new Visitor(port);
        auditor.signIn("auditor", "pandu-demo");
        assertThat(auditor.get(draft + part).body()).contains(disabled).doesNotContain("hx-post");
    }

    @ParameterizedTest
    @CsvSource({
        "/deadlines, days.recordDeclaration=25, days.recordDeclaration=banyak, Isi angka dari 1 sampai 999",
        "/settings, law=PermenPANRB+5&lawTitle=Judul&inForceFrom=2081-02-01, law=&lawTitle=x&inForceFrom=x, Wajib diisi"
    })
    void savesEachPartByItself(String part, String change, String wrong, String why) {
        String page = draft + part;
        String version = "&version=" + found(VERSION, editor.get(page).body());
        assertThat(editor.get(page).body()).contains("hx-post=\"" + page + "\"");
        HttpResponse<String> refused = bySelf(page, wrong + version);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("id=\"saved\"", why).doesNotContain("<html");
        HttpResponse<String> saved = bySelf(page, change + version);
        assertThat(saved.statusCode()).isEqualTo(200);
        assertThat(saved.body()).contains("Tersimpan otomatis", "hx-swap-oob").doesNotContain("<html");
        assertThat(bySelf(page, change + version).statusCode()).isEqualTo(409);
        String next = "&version=" + found(VERSION, saved.body());
        assertThat(bySelf(page, change + next).statusCode()).isEqualTo(200);
    }

    @Test
    void saysInTheReadersLanguageWhatStandsInTheWay() {
        String scratch = location(begin("PermenPANRB %d/2082".formatted(++laws), ""));
        assertThat(editor.get(scratch).body()).contains("berkasnya belum ada", "belum menyebut satu tugas pun");
        assertThat(editor.get(scratch + "?lang=en").body()).contains("the file is missing");
    }

    /** As scripts send a form while it is filled in. */
    private HttpResponse<String> bySelf(String path, String form) {
        return editor.send(
                "POST",
                path,
                java.net.http.HttpRequest.BodyPublishers.ofString(form),
                "Content-Type",
                "application/x-www-form-urlencoded",
                "HX-Request",
                "true",
                "X-CSRF-TOKEN",
                csrf(editor.get("/account")));
    }

    /** Changes a row as it stands now. */
    private HttpResponse<String> change(String row, String... fields) {
        return DraftForms.send(editor, row, found(WAS, editor.get(row).body()), fields);
    }

    private HttpResponse<String> begin(String law, String basis) {
        return DraftForms.submit(
                editor,
                "/rules/drafts/new",
                "law",
                law,
                "lawTitle",
                "Percobaan",
                "lawVersion",
                "1",
                "basedOn",
                basis,
                "inForceFrom",
                "2081-01-01");
    }

    private static String found(Pattern pattern, String body) {
        Matcher found = pattern.matcher(body);
        assertThat(found.find()).as("%s in %s", pattern, body).isTrue();
        return found.group(1);
    }
}
