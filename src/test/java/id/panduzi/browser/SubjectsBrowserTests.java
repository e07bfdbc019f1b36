package id.panduzi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import id.panduzi.RunningDemo;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Rules, the register and claims, without JavaScript and for everybody. */
@RunningDemo
class SubjectsBrowserTests {

    private static final List<Integer> WIDTHS = List.of(375, 1300);
    private static final String TAG = "/rules/PERMENPANRB-5-2024:1";

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    private final int port;

    SubjectsBrowserTests(@LocalServerPort int port) {
        this.port = port;
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "en"})
    void shutsNobodyOutOfRules(String language) {
        try (Officer officer = new Officer(CHROMIUM.browser(), port, true)) {
            officer.open("/sign-in?lang=" + language);
            officer.signInAs("rule-approver");
            for (String page : List.of("", "/allowance", "/award", "/worksheet", "/deadlines")) {
                look(officer, TAG + page, language);
            }
            look(officer, "/rules", language);
            look(officer, "/rules/compare?older=PERMENPANRB-52-2014&newer=PERMENPANRB-5-2024", language);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "en"})
    void shutsNoStrangerOutOfTheRegister(String language) {
        try (Officer stranger = new Officer(CHROMIUM.browser(), port, true)) {
            stranger.open("/register?lang=" + language);
            look(stranger, "/register", language);
            look(stranger, "/register?year=soon", language);
            look(stranger, "/certificates/WBK-1999-000001", language);
        }
    }

    @Test
    void takesClaimsWithoutJavaScriptAndLinksWhatIsWrong() {
        try (Officer secretariat = new Officer(CHROMIUM.browser(), port, false)) {
            secretariat.signInAs("secretariat.P03");
            secretariat.open("/agencies/P03/claims/2023");
            secretariat.page().locator("[id='facts.spip']").fill("7");
            secretariat.press("Simpan");
            assertThat(secretariat.page().locator(".govuk-error-summary a")).hasAttribute("href", "#facts.spip");
            assertThat(secretariat.page().locator("[id='facts.spip']")).hasValue("7");
            secretariat.page().locator("[id='facts.spip']").fill("3,25");
            secretariat.press("Simpan");
            assertThat(secretariat.page().locator(".govuk-notification-banner")).containsText("Isian tersimpan.");
            assertThat(secretariat.page().locator("[id='facts.spip']")).hasValue("3,25");
        }
        try (Officer reader = new Officer(CHROMIUM.browser(), port, true)) {
            reader.signInAs("secretariat.P03");
            look(reader, "/agencies/P03/claims/2023", "id");
            look(reader, "/agencies/P03", "id");
        }
    }

    private static void look(Officer officer, String path, String language) {
        officer.open(path);
        officer.findsNothingInaccessible();
        officer.look("subject" + path.replaceAll("[^0-9A-Za-z]+", "-") + "-" + language, WIDTHS);
    }
}
