package id.panduzi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import id.panduzi.RunningDemo;
import id.panduzi.directory.DemoReaders;
import id.panduzi.directory.Directory;
import id.panduzi.proposal.Case;
import id.panduzi.proposal.ProposalFilter;
import id.panduzi.proposal.ProposalLists;
import id.panduzi.proposal.Stage;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

@RunningDemo
@TestPropertySource(properties = "panduzi.demo.proposals=true")
class DossierBrowserTests {

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    @Autowired
    private Directory directory;

    @Autowired
    private ProposalLists lists;

    @LocalServerPort
    private int port;

    /** The policy lets no inline style or script through, and nothing of the drawing needs any. */
    @Test
    void lightsTheCurrentStepAndLoadsTheDrawingOnlyThere() {
        try (Officer officer = new Officer(CHROMIUM.browser(), port, true)) {
            List<String> loaded = new ArrayList<>();
            List<String> complaints = new ArrayList<>();
            officer.page().onRequest(request -> loaded.add(request.url()));
            officer.page().onConsoleMessage(message -> complaints.add(message.text()));
            officer.signInAs("auditor");
            officer.open(url());
            officer.findsNothingInaccessible();
            officer.open(url() + "/timeline");
            officer.findsNothingInaccessible();
            assertThat(loaded).noneMatch(address -> address.contains("/assets/diagram-"));
            officer.open(url() + "/diagram");
            assertThat(officer.page().locator(".pz-current").first()).isVisible();
            assertThat(officer.page().locator(".djs-connection.pz-done").first())
                    .isAttached();
            officer.findsNothingInaccessible();
            assertThat(loaded).anyMatch(address -> address.contains("/assets/diagram-"));
            assertThat(complaints).isEmpty();
        }
    }

    @Test
    void saysTheSameInWordsWithoutScripts() {
        try (Officer officer = new Officer(CHROMIUM.browser(), port, false)) {
            officer.signInAs("auditor");
            officer.open(url() + "/diagram");
            assertThat(officer.page().locator(".pz-drawing")).isHidden();
            Locator now = officer.page().locator(".pz-steps [aria-current=step]");
            assertThat(now).hasCount(1);
            officer.open(url() + "/timeline");
            officer.page().locator(".pz-proof summary").first().click();
            assertThat(officer.page().locator(".pz-proof code").first()).isVisible();
        }
    }

    private String url() {
        ProposalFilter all = new ProposalFilter(null, null, null, null, null, null, null);
        Case running = lists.list(all, "", 200, new DemoReaders(directory).named("auditor")).stream()
                .filter(proposal -> proposal.isRunning() && proposal.stage() == Stage.PROPOSAL_CHECKS)
                .findFirst()
                .orElseThrow();
        return "/proposals/" + running.number();
    }
}
