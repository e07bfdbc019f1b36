package id.panduzi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import id.panduzi.RunningDemo;
import id.panduzi.decisiontable.DecisionTable;
import id.panduzi.regulation.Ruleset;
import id.panduzi.regulation.Rulesets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@RunningDemo
class DmnBrowserTests {

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    @Autowired
    private Rulesets rulesets;

    @LocalServerPort
    private int port;

    private final List<String> complaints = new ArrayList<>();
    private int opened;

    /** The policy lets no inline style or script through; what dmn-js warns of goes to the console too. */
    @Test
    void opensEveryPublishedTableInDmnJsWithoutAWarning() {
        try (Officer officer = new Officer(CHROMIUM.browser(), port, true)) {
            officer.page().onConsoleMessage(message -> complaints.add(message.text()));
            officer.page().onPageError(complaints::add);
            officer.signInAs("rule-editor");
            rulesets.all().forEach(ruleset -> ruleset.tables().forEach(table -> opens(officer, ruleset, table)));
        }
        assertThat(opened).isEqualTo(16);
        assertThat(complaints).isEmpty();
    }

    @Test
    void loadsDmnJsOnlyWhereItShowsATable() {
        try (Officer officer = new Officer(CHROMIUM.browser(), port, true)) {
            List<String> loaded = new ArrayList<>();
            officer.page().onRequest(request -> loaded.add(request.url()));
            officer.signInAs("rule-editor");
            officer.open("/rules/PERMENPANRB-5-2024:1/eligibility");
            assertThat(loaded).noneMatch(address -> address.contains("/assets/decision-table-"));
            officer.page().locator("a[href$='/eligibility/dmn']").click();
            assertThat(drawn(officer)).isVisible();
            assertThat(loaded).anyMatch(address -> address.contains("/assets/decision-table-"));
            assertThat(officer.page().locator(".pz-dmn")).containsText("Bila");
            officer.look("rules-dmn", List.of(375, 1300));
            officer.findsNothingInaccessible();
        }
    }

    @Test
    void saysWhereTheWordsAreWithoutScripts() {
        try (Officer officer = new Officer(CHROMIUM.browser(), port, false)) {
            officer.signInAs("rule-editor");
            officer.open("/rules/PERMENPANRB-5-2024:1/eligibility/dmn");
            assertThat(officer.page().locator("[data-table-frame]")).isHidden();
            assertThat(officer.page().locator("noscript p")).isVisible();
            officer.page().locator("a[href$='/eligibility']").click();
            assertThat(officer.page().locator("main table")).isVisible();
        }
    }

    private void opens(Officer officer, Ruleset ruleset, DecisionTable table) {
        officer.open("/rules/" + ruleset.tag() + "/" + table.name().key() + "/dmn");
        assertThat(drawn(officer)).hasAttribute("data-drawn", "0");
        assertThat(officer.page().locator(".pz-dmn tbody tr"))
                .hasCount(table.rows().size());
        opened++;
    }

    private static Locator drawn(Officer officer) {
        return officer.page().locator(".pz-dmn[data-drawn]");
    }
}
