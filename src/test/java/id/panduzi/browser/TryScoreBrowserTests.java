package id.panduzi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import id.panduzi.RunningDemo;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@RunningDemo
class TryScoreBrowserTests {

    private static final String TAG = "PERMENPANRB-5-2024:1";
    private static final String SHEET = "/try-score/" + TAG + "?award=WBK";
    private static final List<String> PARTS =
            List.of("area.1", "area.2", "area.3", "area.4", "area.5", "area.6", "hasil");

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    private final int port;

    TryScoreBrowserTests(@LocalServerPort int port) {
        this.port = port;
    }

    @Test
    void scoresAWholeWorksheetWithoutJavaScript() {
        try (Officer officer = officer("panel-1", false)) {
            officer.open("/try-score");
            officer.press("Mulai");
            for (String part : PARTS) {
                officer.open(SHEET + "&area=" + part);
                officer.answerBest();
                officer.press("Simpan dan hitung");
                assertThat(officer.page().locator(".pz-done")).hasText("Tersimpan.");
            }
            assertThat(officer.score()).isEqualTo("100,00");
            assertThat(officer.row("wbk", "Nilai total")).contains("25,00 di atas batas");
            assertThat(officer.page().locator("#decision-wbk")).containsText("Semua syarat penetapan terpenuhi");
            assertThat(officer.row("wbbm", "Sudah berpredikat WBK")).contains("Belum diketahui", "belum dijawab");
        }
    }

    @Test
    void showsWhatASurveyIndexMeansWhileOneTypes() {
        try (Officer officer = officer("panel-2", true)) {
            officer.open(SHEET + "&area=hasil");
            Page page = officer.page();
            Locator index = page.locator("[id='answers.B.I.a']");
            index.fill("3,59");
            index.press("Tab");
            assertThat(page.locator("#score b").first()).hasText("15,70");
            assertThat(officer.row("wbk", "Survei persepsi anti korupsi"))
                    .contains("Belum terpenuhi", "15,70 (indeks 3,59)", "kurang 0,05 poin, perlu indeks 3,60")
                    .contains("PermenPANRB 90/2021, lampiran II, tabel 6");
            index.fill("3.60");
            index.press("Tab");
            assertThat(page.locator("#score b").first()).hasText("15,75");
            assertThat(officer.row("wbk", "Survei persepsi anti korupsi"))
                    .contains("Terpenuhi", "15,75 (indeks 3,60)", "tepat di batas");
            index.fill("5,1");
            index.press("Tab");
            assertThat(page.locator("[id='answers.B.I.a-error']")).containsText("Isi angka dari 0 sampai 4");
            assertThat(index).hasValue("5,1");
            page.reload();
            assertThat(index).hasValue("3,60");
        }
    }

    @Test
    void keepsTheFocusWhereOneAnswers() {
        try (Officer officer = officer("panel-3", true)) {
            officer.open(SHEET + "&area=area.1");
            Page page = officer.page();
            page.locator("[id='answers.A.I.1.i.a']").focus();
            page.keyboard().press("ArrowRight");
            assertThat(page.locator("[id='p-answers.A.I.1.i.a']")).containsText("0,25");
            assertThat(page.locator(":focus")).hasValue("Ya");
            page.keyboard().press("ArrowRight");
            assertThat(page.locator("[id='p-answers.A.I.1.i.a']")).containsText("0,00");
            assertThat(page.locator(":focus")).hasValue("Tidak");
            page.keyboard().press("Tab");
            assertThat(page.locator(":focus")).hasAttribute("name", "answers.A.I.1.i.b");
        }
    }

    @Test
    void speaksBothLanguagesOnTheSamePage() {
        try (Officer officer = officer("auditor", true)) {
            officer.open(SHEET + "&area=hasil");
            officer.page().locator("[id='answers.B.I.a']").fill("3,60");
            officer.press("Simpan dan hitung");
            officer.page().locator(".pz-me__act[lang=en]").click();
            assertThat(officer.page().locator("html")).hasAttribute("lang", "en");
            assertThat(officer.page().locator("[id='answers.B.I.a']")).hasValue("3.60");
            assertThat(officer.page().locator("h1")).hasText("Try a score");
            officer.page().locator(".pz-me__act[lang=id]").click();
            assertThat(officer.page().locator("h1")).hasText("Coba hitung");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "en"})
    void looksRightAndShutsNobodyOut(String language) {
        fillHalf();
        try (Officer officer = new Officer(CHROMIUM.browser(), port, true)) {
            officer.open("/sign-in?lang=" + language);
            show(officer, "sign-in");
            officer.signInAs("rule-editor");
            show(officer, "home");
            for (String page : List.of("area.1", "area.5", "area.6", "hasil")) {
                officer.open(SHEET + "&area=" + page);
                show(officer, page.replace(".", "-"));
            }
            officer.page().locator("[id='answers.B.II.a']").fill("4.2");
            officer.page().locator("button.govuk-button").click();
            assertThat(officer.page().locator(".govuk-error-summary")).isVisible();
            show(officer, "errors");
            for (String page : List.of("eligibility", "improvements", "clear")) {
                officer.open("/try-score/" + TAG + "/" + page + "?award=WBBM");
                show(officer, page);
            }
            for (String page : List.of("", "/PERMENPANRB-10-2019:1?award=WBBM", "/nothing")) {
                officer.open("/try-score" + page);
                show(officer, "try-score" + page.replaceAll("[^0-9A-Za-z]+", "-"));
            }
        }
    }

    /** Every second item answered well, a count above its base, a survey just below its limit. */
    private void fillHalf() {
        try (Officer officer = officer("rule-editor", false)) {
            officer.startOver(TAG);
            for (String part : PARTS) {
                officer.open(SHEET + "&area=" + part);
                int at = 0;
                for (Locator choices : officer.page().locator(".pz-choices").all()) {
                    choices.locator("input").nth(1 + at++ % 2).check();
                }
                officer.fillIfThere("answers.A.II.6.i.b.1", "5");
                officer.fillIfThere("answers.A.II.6.i.b.2", "8");
                officer.fillIfThere("answers.B.I.a", "3,59");
                officer.press("Simpan dan hitung");
            }
            officer.open("/try-score/" + TAG + "/eligibility?award=WBBM");
            officer.page().locator("[id='facts.agencyKind']").check();
            officer.page().locator("[id='facts.akip']").selectOption("B");
            officer.page().locator("[id='facts.lhkpn']").fill("97,5");
            officer.press("Simpan dan periksa");
        }
    }

    /** Indonesian at three widths, English on a laptop; the other widths differ in nothing but the words. */
    private static void show(Officer officer, String name) {
        String language = officer.page().locator("html").getAttribute("lang");
        officer.look(name + "-" + language, language.equals("id") ? List.of(375, 1300, 1920) : List.of(1300));
        officer.findsNothingInaccessible();
    }

    private Officer officer(String username, boolean javaScript) {
        Officer officer = new Officer(CHROMIUM.browser(), port, javaScript);
        officer.signInAs(username);
        return officer;
    }
}
