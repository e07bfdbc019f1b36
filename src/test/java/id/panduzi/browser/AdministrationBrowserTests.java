package id.panduzi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import id.panduzi.RunningDemo;
import java.util.List;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@RunningDemo
class AdministrationBrowserTests {

    private static final List<String> PAGES = List.of(
            "agencies",
            "agencies/new",
            "agencies/P01",
            "agencies/P01/units/new",
            "units/P01-U01",
            "accounts",
            "accounts/new",
            "accounts/tpn-evaluator-4");

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    private final int port;

    AdministrationBrowserTests(@LocalServerPort int port) {
        this.port = port;
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "en"})
    void looksRightAndShutsNobodyOut(String language) {
        try (Officer officer = new Officer(CHROMIUM.browser(), port, true)) {
            officer.open("/sign-in?lang=" + language);
            officer.signInAs("administrator");
            for (String page : PAGES) {
                officer.open("/administration/" + page);
                show(officer, page.replaceAll("[^a-z]+", "-"), language);
            }
            officer.open("/administration/accounts/new");
            officer.page().locator("main button[type=submit]").click();
            assertThat(officer.page().locator(".govuk-error-summary")).isVisible();
            show(officer, "account-errors", language);
            officer.open("/account");
            show(officer, "own-account", language);
        }
    }

    private static void show(Officer officer, String name, String language) {
        officer.look("administration-" + name + "-" + language, List.of(375, 1300));
        officer.findsNothingInaccessible();
    }
}
