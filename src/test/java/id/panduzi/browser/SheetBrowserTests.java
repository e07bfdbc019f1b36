package id.panduzi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import id.panduzi.directory.Role;
import id.panduzi.lives.RunningLives;
import id.panduzi.lives.Stop;
import id.panduzi.lives.Walks;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The worksheet filled and its evidence handed in by hand, with and without script; axe finds nothing on their pages. */
@RunningLives
class SheetBrowserTests {

    private static final List<Integer> WIDTHS = List.of(375, 1300);
    private static final String TEAM = "answers.A.I.1.i.a";
    private static final String RESULT = "answers.B.I.a";

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    private final int port;

    @Autowired
    private Walks walks;

    private String operator;
    private String proposal;
    private String area;

    SheetBrowserTests(@LocalServerPort int port) {
        this.port = port;
    }

    @BeforeEach
    void begin() {
        Stop stop = walks.stopAt("submitSelfAssessment", List.of());
        operator = stop.cast().who(Role.OPERATOR);
        proposal = "/proposals/" + stop.number();
        area = proposal + "/worksheet/unit/area.1";
    }

    @Test
    void savesEachChangeAndShowsAWrongValueAtItsItem() {
        try (Officer officer = officer(true)) {
            judge(officer, proposal + "/worksheet", "sheet-overview");
            judge(officer, area, "sheet-area");
            String before = officer.score();
            change(officer.page(), () -> choice(officer, TEAM, "Ya").check());
            assertThat(officer.page().locator("#score b").first()).not().hasText(before);
            assertThat(officer.page().locator("#saved")).containsText("Terakhir tersimpan");
            officer.open(area.replace("area.1", "hasil"));
            Locator result = field(officer, RESULT);
            change(officer.page(), () -> type(result, "5,1"));
            assertThat(officer.page().locator("[id='e-" + RESULT + "'] .govuk-error-message"))
                    .isVisible();
            assertThat(officer.page().locator("#problems a")).hasAttribute("href", "#" + RESULT);
            assertThat(result).hasValue("5,1");
            officer.findsNothingInaccessible();
            officer.look("sheet-wrong", WIDTHS);
            change(officer.page(), () -> type(result, "3,6"));
            assertThat(officer.page().locator("#problems a")).hasCount(0);
            officer.page().reload();
            assertThat(field(officer, RESULT)).hasValue("3,6");
        }
    }

    @Test
    void savesAnAreaAndAnItemWithoutScript() {
        try (Officer officer = officer(false)) {
            officer.open(area.replace("area.1", "hasil"));
            field(officer, RESULT).fill("5,1");
            officer.press("Simpan");
            assertThat(officer.page().title()).startsWith("Ada kesalahan");
            assertThat(field(officer, RESULT)).hasValue("5,1");
            field(officer, RESULT).fill("3,6");
            officer.press("Simpan");
            assertThat(officer.page().locator("main")).containsText("Isian tersimpan.");
            officer.open(area + "/A.I.1.i.a");
            choice(officer, TEAM, "Ya").check();
            officer.press("Simpan, lalu butir berikutnya");
            assertThat(officer.page().url()).endsWith("/A.I.1.i.b");
            officer.open(area);
            assertThat(choice(officer, TEAM, "Ya")).isChecked();
        }
    }

    @Test
    void handsInTwoFilesByScriptAndNamesTheOneThatIsRefused() {
        try (Officer officer = officer(true)) {
            officer.open(proposal + "/evidence");
            officer.page().locator(".pz-choose summary").first().click();
            officer.page().locator("input[name=items]").first().check();
            officer.page().locator("#file").setInputFiles(new FilePayload[] {
                text("SK tim kerja.txt", "Surat keputusan tim"),
                text("jahat.html", "<html><script>alert(1)</script></html>"),
                text("Rencana kerja.txt", "Rencana kerja")
            });
            Locator rows = officer.page().locator(".moj-multi-file-upload__list li");
            assertThat(officer.page().locator(".moj-multi-file-upload [aria-live]"))
                    .containsText("jahat.html");
            assertThat(rows).hasCount(3);
            assertThat(rows.nth(0)).containsText("Diterima");
            assertThat(rows.nth(1).locator(".pz-unmet")).isVisible();
            assertThat(rows.nth(2).locator("a")).hasText("Rencana kerja.txt");
            assertThat(officer.page().locator(".pz-filelist")).containsText("Rencana kerja.txt");
            officer.findsNothingInaccessible();
            officer.look("sheet-handed-in", WIDTHS);
            judge(officer, proposal + "/evidence", "sheet-evidence");
            judge(officer, area + "/A.I.1.i.a", "sheet-item");
            officer.open(proposal + "/evidence");
            officer.page()
                    .locator(".pz-filelist a", new Page.LocatorOptions().setHasText("SK tim"))
                    .click();
            judge(officer, path(officer), "sheet-file");
        }
    }

    @Test
    void handsInAFileWithoutScriptAndKeepsItsTokenOutOfTheAddress() {
        try (Officer officer = officer(false)) {
            officer.open(area + "/A.I.1.i.a");
            officer.page().locator("#file").setInputFiles(text("Bukti.txt", "x".repeat(100_000)));
            officer.press("Serahkan berkas");
            assertThat(path(officer)).isEqualTo(area + "/A.I.1.i.a");
            assertThat(officer.page().locator(".pz-receipts")).containsText("Bukti.txt");
            officer.page().locator(".pz-receipts a").click();
            assertThat(officer.page().locator("main")).containsText("A.I.1.i.a");
            officer.open(proposal + "/evidence");
            officer.press("Serahkan berkas");
            assertThat(officer.page().locator(".govuk-error-summary")).isVisible();
            assertThat(officer.page().url()).doesNotContain("?");
        }
    }

    @Test
    void goesOnAfterASessionThatEndedInMidForm() {
        try (Officer officer = officer(true)) {
            officer.open(area);
            officer.loseSession();
            choice(officer, TEAM, "Ya").click();
            officer.page().waitForURL("**/sign-in?session-ended");
            officer.page().locator("#username").fill(operator);
            officer.page().locator("#password").fill("pandu-demo");
            officer.page().locator("form:has(#username) button[type=submit]").click();
            officer.press("Simpan isian terakhir");
            officer.open(area);
            assertThat(choice(officer, TEAM, "Ya")).isChecked();
            officer.open(proposal + "/evidence");
            officer.loseSession();
            officer.page().locator("#file").setInputFiles(text("Bukti.txt", "isi"));
            assertThat(officer.page().locator(".moj-multi-file-upload__list .pz-unmet"))
                    .containsText("Tidak terkirim");
        }
    }

    private Officer officer(boolean script) {
        Officer officer = new Officer(CHROMIUM.browser(), port, script);
        officer.signInAs(operator);
        return officer;
    }

    /** In both languages, on a phone and on a desk. */
    private static void judge(Officer officer, String path, String name) {
        for (String language : List.of("en", "id")) {
            officer.open(path + "?lang=" + language);
            officer.look(name + "-" + language, WIDTHS);
        }
        officer.findsNothingInaccessible();
    }

    private static String path(Officer officer) {
        return java.net.URI.create(officer.page().url()).getPath();
    }

    private static Locator field(Officer officer, String name) {
        return officer.page().locator("[id='" + name + "']");
    }

    private static Locator choice(Officer officer, String name, String value) {
        return officer.page().locator("input[name='" + name + "'][value='" + value + "']");
    }

    private static void type(Locator field, String value) {
        field.fill(value);
        field.blur();
    }

    /** Until what was changed has been answered. */
    private static void change(Page page, Runnable change) {
        page.waitForResponse(answer -> answer.request().method().equals("POST"), change);
    }

    private static FilePayload text(String name, String content) {
        return new FilePayload(name, "text/plain", content.getBytes(StandardCharsets.UTF_8));
    }
}
