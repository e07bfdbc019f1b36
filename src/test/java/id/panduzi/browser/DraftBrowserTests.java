package id.panduzi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import id.panduzi.RunningDemo;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The rule editor raises the survey of corruption to index 3.70, with and without scripts. */
@RunningDemo
class DraftBrowserTests {

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    private static final Pattern TABLE = Pattern.compile("/award$");

    private final int port;

    DraftBrowserTests(@LocalServerPort int port) {
        this.port = port;
    }

    @Test
    void savesByItself() {
        try (Officer officer = new Officer(CHROMIUM.browser(), port, true)) {
            Page page = begin(officer, "PermenPANRB 17/2027");
            page.locator("#value").fill("3,70");
            page.locator("#law").fill("Pasal 4 ayat 2");
            page.locator("#law").press("Tab");
            assertThat(page.locator("#saved")).containsText("16,1875 poin (indeks 3,70)");
            page.locator("#value").fill("9");
            page.locator("#value").press("Tab");
            assertThat(page.locator("#saved")).containsText("Isi angka dari 0 sampai 4");
            show(officer, "row");
            page.locator("#value").fill("3,70");
            officer.press("Simpan");
            assertThat(page).hasURL(TABLE);
            show(officer, "award");
        }
    }

    @Test
    void meetsNoConflictWithItself() {
        try (Officer officer = new Officer(CHROMIUM.browser(), port, true)) {
            Page page = begin(officer, "PermenPANRB 19/2027");
            for (int tenth = 0; tenth < 10; tenth++) {
                page.locator("#value").fill("3,%d5".formatted(tenth));
                officer.press("Simpan");
                assertThat(page).hasURL(TABLE);
                page.locator("a[href$='/rows/spakWbk']").click();
                assertThat(page.locator("#value")).hasValue("3,%d5".formatted(tenth));
            }
        }
    }

    @Test
    void savesAUnitOnlyWithItsNumber() {
        try (Officer officer = new Officer(CHROMIUM.browser(), port, true)) {
            Page page = begin(officer, "PermenPANRB 20/2027");
            page.locator("[name='value.unit']").selectOption("points");
            page.locator("#law").fill("Pasal 4 ayat 2");
            page.locator("#law").press("Tab");
            assertThat(page.locator("#saved")).containsText("Tersimpan otomatis");
            assertThat(page.locator("#saved")).containsText("15,75 poin (indeks 3,60)");
            page.locator("#value").fill("13,01");
            page.locator("#value").press("Tab");
            assertThat(page.locator("#saved")).containsText("13,01 poin");
        }
    }

    @Test
    void needsNoScripts() {
        try (Officer officer = new Officer(CHROMIUM.browser(), port, false)) {
            Page page = begin(officer, "PermenPANRB 18/2027");
            page.locator("#value").fill("9");
            officer.press("Simpan");
            assertThat(page.locator(".govuk-error-summary")).isVisible();
            assertThat(page.locator("#value")).hasValue("9");
            page.locator("#value").fill("3,70");
            officer.press("Simpan");
            assertThat(page.locator("tr.pz-changed")).containsText("paling sedikit 16,1875 poin (indeks 3,70)");
            assertThat(page.locator("tr.pz-changed del").first()).hasText("paling sedikit 15,75 poin (indeks 3,60)");
        }
    }

    private static Page begin(Officer officer, String law) {
        officer.signInAs("rule-editor");
        officer.open("/rules/drafts/new");
        Page page = officer.page();
        page.locator("#law").fill(law);
        page.locator("#lawTitle").fill("Percobaan");
        page.locator("#inForceFrom").fill("2028-01-01");
        officer.press("Mulai rancangan");
        page.locator("th a[href$='/award']").click();
        page.locator("a[href$='/rows/spakWbk']").click();
        return page;
    }

    private static void show(Officer officer, String name) {
        officer.look("draft-" + name, List.of(375, 1300));
        officer.findsNothingInaccessible();
    }
}
