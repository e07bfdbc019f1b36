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

@RunningDemo
class DraftPagesTests {

    private static final Pattern WAS = Pattern.compile("name=\"was\"[^>]*value=\"([0-9a-f]+)\"");
    private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"(\\d+)\"");

    private static int laws;

    private final int port;
    private final Visitor editor;
    private String draft = "";

    DraftPagesTests(@LocalServerPort int port) {
        this.port = port;
        this.editor = new Visitor(port);
    }

    @BeforeEach
    void begin() {
        laws++;
        editor.signIn("rule-editor", "pandu-demo");
        draft = location(begin("PermenPANRB " + laws + "/2080", "PERMENPANRB-5-2024:1"));
    }

    @Test
    void listsDraftsOnTheirPageAndBesideTheRules() {
        String name = "PermenPANRB " + laws + "/2080";
        assertThat(editor.get("/rules/drafts").body()).contains(name, "PERMENPANRB-" + laws + "-2080:1", "Disusun");
        assertThat(editor.get("/rules").body()).contains(name, "Rancangan aturan");
        assertThat(signedIn("operator.K01-U01").get("/rules").body()).doesNotContain("Rancangan aturan");
    }

    @Test
    void keepsWhatWasTypedWhereADraftCannotBegin() {
        HttpResponse<String> taken = begin("PermenPANRB 5/2024", "");
        assertThat(taken.statusCode()).isEqualTo(422);
        assertThat(taken.body()).contains("value=\"PermenPANRB 5/2024\"", "PERMENPANRB-5-2024:1 sudah dipakai");
        HttpResponse<String> empty =
                editor.submit("/rules/drafts/new", "law", "", "_csrf", csrf(editor.get("/account")));
        assertThat(empty.body()).contains("href=\"#law\"", "href=\"#inForceFrom\"");
    }

    @Test
    void raisesASurveyByItsIndexAndKeepsThePointsExactly() {
        String row = draft + "/award/rows/spakWbk";
        assertThat(editor.get(row).body()).contains("value=\"3,6\"", "paling sedikit 15,75 poin (indeks 3,60)");
        HttpResponse<String> saved = change(row, "value", "3,70", "value.unit", "index");
        assertThat(location(saved)).isEqualTo(draft + "/award");
        assertThat(editor.get(draft + "/award").body())
                .contains(
                        "paling sedikit 16,1875 poin (indeks 3,70)",
                        "pz-was",
                        "paling sedikit 15,75 poin (indeks 3,60)");
        assertThat(editor.get(draft + "/files/award.dmn/content").body())
                .contains(
                        "<text>&gt;= 16.1875</text>",
                        "<rule id=\"spakWbk\">",
                        "Pasal 4 ayat 2: paling sedikit 16,1875 poin");
        assertThat(editor.get(draft).body()).contains("sel berubah");
    }

    @ParameterizedTest
    @CsvSource({"eligibility,akipWbk,value,ZZ", "eligibility,lhkpnWbk,value,101", "award,totalWbk,value,tujuh"})
    void keepsALimitThatCannotBeAndSaysWhy(String table, String row, String field, String typed) {
        String address = draft + "/" + table + "/rows/" + rowLike(table, row);
        HttpResponse<String> refused = change(address, field, typed);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("href=\"#value\"", "value-error", "Pasal 4 ayat 2");
        assertThat(editor.get(draft + "/" + table).body()).doesNotContain("pz-changed", "pz-was");
    }

    @Test
    void demandsTheArticle() {
        String row = draft + "/award/rows/totalWbk";
        HttpResponse<String> refused = change(row, "value", "76", "law", " ");
        assertThat(refused.body()).contains("href=\"#law\"", "value=\"76\"");
        HttpResponse<String> quoted = change(row, "value", "76", "law", "Pasal \"4\"");
        assertThat(quoted.body()).contains("tanda kutip ganda", "Pasal &quot;4&quot;");
    }

    @Test
    void tellsTheSecondEditorOfARowAndKeepsWhatWasTyped() {
        String row = draft + "/award/rows/totalWbk";
        Visitor other = signedIn("rule-editor");
        String was = found(WAS, other.get(row).body());
        change(row, "value", "77");
        HttpResponse<String> late = send(other, row, was, "value", "78");
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body())
                .contains("Orang lain mengubah", "value=\"78\"", "<dd class=\"govuk-summary-list__value\">77</dd>");
        HttpResponse<String> again = send(other, row, found(WAS, late.body()), "value", "78");
        assertThat(again.statusCode()).isEqualTo(302);
        assertThat(editor.get(draft + "/award").body()).contains("78 poin");
    }

    @Test
    void letsTwoEditorsWorkOnRowsBesideEachOther() {
        Visitor other = signedIn("rule-editor");
        String was = found(WAS, other.get(draft + "/award/rows/totalWbbm").body());
        change(draft + "/award/rows/totalWbk", "value", "76");
        assertThat(send(other, draft + "/award/rows/totalWbbm", was, "award", "WBBM", "value", "86")
                        .statusCode())
                .isEqualTo(302);
        assertThat(editor.get(draft + "/award").body()).contains("76 poin", "86 poin");
    }

    @Test
    void addsAndRemovesARow() {
        assertThat(editor.get(draft + "/eligibility/rows/new").body()).contains("yearsSinceWbk");
        String added = draft + "/eligibility/rows/new?fact=yearsSinceWbk&award=WBBM";
        assertThat(editor.get(added).body()).contains("checked");
        HttpResponse<String> saved = send(
                editor, draft + "/eligibility/rows/new", "", "fact", "yearsSinceWbk", "award", "WBBM", "value", "2");
        assertThat(location(saved)).isEqualTo(draft + "/eligibility");
        String row = draft + "/eligibility/rows/yearsSinceWbkWbbm";
        assertThat(editor.get(draft + "/eligibility").body()).contains("rows/yearsSinceWbkWbbm");
        HttpResponse<String> removed =
                send(editor, row + "/remove", found(WAS, editor.get(row).body()));
        assertThat(location(removed)).isEqualTo(draft + "/eligibility");
        assertThat(editor.get(row).statusCode()).isEqualTo(404);
    }

    @Test
    void movesRowsWhereOrderIsPartOfTheRule() {
        String before = editor.get(draft + "/files/allowance.dmn/content").body();
        String second = rules(before).get(1);
        send(editor, draft + "/allowance/rows/" + second + "/move", "", "by", "-1");
        assertThat(rules(editor.get(draft + "/files/allowance.dmn/content").body())
                        .get(0))
                .isEqualTo(second);
    }

    @Test
    void changesDeadlinesInOneTable() {
        String page = editor.get(draft + "/deadlines").body();
        String version = found(VERSION, page);
        HttpResponse<String> wrong =
                submit(draft + "/deadlines", "version", version, "days.recordDeclaration", "banyak");
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("value=\"banyak\"", "href=\"#days.recordDeclaration\"");
        assertThat(location(submit(draft + "/deadlines", "version", version, "days.recordDeclaration", "25")))
                .isEqualTo(draft);
        assertThat(editor.get(draft + "/files/deadlines.csv/content").body())
                .contains("declaration,recordDeclaration,25,5,head,house default");
        HttpResponse<String> late = submit(draft + "/deadlines", "version", version, "days.recordDeclaration", "30");
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("value=\"30\"", "Orang lain mengubah");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/award",
                "/eligibility",
                "/allowance",
                "/priority",
                "/deadlines",
                "/settings",
                "/files/lke.csv",
                "/files/award.dmn",
                "/compare",
                "/compare?with=PERMENPANRB-52-2014:1",
                "/discard",
                "/allowance/rows/new",
                "/award/rows/new",
                "/award/rows/spakWbk"
            })
    void showsEveryPageToItsReadersAndToNobodyElse(String page) {
        for (String reader : List.of("rule-editor", "rule-approver", "auditor", "administrator")) {
            for (String language : List.of("id", "en")) {
                String mark = page.contains("?") ? "&" : "?";
                HttpResponse<String> shown = signedIn(reader).get(draft + page + mark + "lang=" + language);
                assertThat(shown.statusCode()).as(reader).isEqualTo(200);
                assertThat(shown.body()).contains("</html>").doesNotContain("??");
            }
        }
        assertThat(signedIn("tpn-coordinator").get(draft + page).statusCode()).isEqualTo(403);
    }

    @Test
    void givesUpWithAReason() {
        assertThat(submit(draft + "/discard", "reason", " ").statusCode()).isEqualTo(422);
        assertThat(location(submit(draft + "/discard", "reason", "Keliru"))).isEqualTo("/rules/drafts");
        assertThat(editor.get(draft).body()).contains("Dibatalkan");
        assertThat(submit(draft + "/discard", "reason", "Lagi").statusCode()).isEqualTo(409);
    }

    private HttpResponse<String> begin(String law, String basis) {
        return submit(
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

    /** Changes a row as it stands now; what is not named is filled in. */
    private HttpResponse<String> change(String row, String... fields) {
        return send(editor, row, found(WAS, editor.get(row).body()), fields);
    }

    private HttpResponse<String> send(Visitor visitor, String path, String was, String... fields) {
        return DraftForms.send(visitor, path, was, fields);
    }

    private HttpResponse<String> submit(String path, String... fields) {
        return DraftForms.submit(editor, path, fields);
    }

    private Visitor signedIn(String username) {
        Visitor visitor = new Visitor(port);
        visitor.signIn(username, "pandu-demo");
        return visitor;
    }

    private String rowLike(String table, String wanted) {
        List<String> rules =
                rules(editor.get(draft + "/files/" + table + ".dmn/content").body());
        return rules.stream()
                .filter(rule -> rule.startsWith(wanted))
                .findFirst()
                .orElseGet(() -> rules.stream()
                        .filter(rule -> rule.startsWith(wanted.substring(0, 4)))
                        .findFirst()
                        .orElseThrow());
    }

    private static List<String> rules(String dmn) {
        return Pattern.compile("<rule id=\"([^\"]+)\"")
                .matcher(dmn)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private static String found(Pattern pattern, String body) {
        Matcher found = pattern.matcher(body);
        assertThat(found.find()).as("%s in %s", pattern, body).isTrue();
        return found.group(1);
    }
}
