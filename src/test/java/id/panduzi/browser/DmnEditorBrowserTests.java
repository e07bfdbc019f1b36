package id.panduzi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import id.panduzi.RunningDemo;
import id.panduzi.directory.SignedIn;
import id.panduzi.drafting.Draft;
import id.panduzi.drafting.Drafts;
import id.panduzi.drafting.RuleEditors;
import id.panduzi.drafting.TableEditing;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@RunningDemo
class DmnEditorBrowserTests {

    private static final String AWARD = "award.dmn";

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    private final Drafts drafts;
    private final int port;
    private final SignedIn editor = RuleEditors.editor();
    private final List<String> complaints = new ArrayList<>();

    private final Draft draft;
    private final Officer officer;

    DmnEditorBrowserTests(@Autowired Drafts drafts, @LocalServerPort int port) {
        this.drafts = drafts;
        this.port = port;
        this.draft = drafts.begin(RuleEditors.aDraft("PERMENPANRB-5-2024:1"), editor);
        this.officer = new Officer(CHROMIUM.browser(), port, true);
    }

    @BeforeEach
    void openTheEditor() {
        officer.page().onConsoleMessage(message -> complaints.add(message.text()));
        officer.page().onPageError(complaints::add);
        officer.signInAs("rule-editor");
        officer.open(url());
        officer.page().locator("a[href$='/award/dmn']").click();
        assertThat(officer.page().locator(".pz-dmn[data-drawn='0']")).isVisible();
    }

    @AfterEach
    void leave() {
        officer.close();
    }

    @Test
    void savesACellByItselfAndShowsItInWords() {
        limit().fill(">= 16.1875");
        assertThat(saved()).isVisible();
        officer.look("draft-dmn", List.of(375, 1300));
        officer.findsNothingInaccessible();
        assertThat(complaints).isEmpty();
        officer.open(url());
        assertThat(officer.page().locator("main")).containsText("indeks 3,70");
    }

    @Test
    void refusesCodeNamingTheCellAndKeepsWhatWasTyped() {
        limit().fill("${execution.getVariable(\"x\")}");
        Locator refusal = officer.page().locator(".govuk-error-summary");
        assertThat(refusal).containsText("spakWbk");
        assertThat(refusal).containsText("value");
        assertThat(limit()).containsText("${execution");
        assertThat(now()).isEqualTo(draft.version(AWARD));
        officer.look("draft-dmn-refused", List.of(375, 1300));
        limit().fill(">= 16.1875");
        assertThat(saved()).isVisible();
        assertThat(refusal).hasCount(0);
        assertThat(now()).isGreaterThan(draft.version(AWARD));
    }

    @Test
    void overwritesNobodyAndKeepsTheWorkOfWhoCameLate() {
        byte[] theirs = new TableEditing(draft.table("award")).without("spakWbbm");
        Draft changed = drafts.save(draft.id(), AWARD, draft.version(AWARD), theirs, editor);
        limit().fill(">= 16.1875");
        Locator mine = officer.page().locator("a[data-mine]");
        assertThat(mine).hasAttribute("href", Pattern.compile("^blob:.*"));
        assertThat(mine).hasAttribute("download", AWARD);
        assertThat(limit()).containsText(">= 16.1875");
        assertThat(now()).isEqualTo(changed.version(AWARD));
        officer.look("draft-dmn-late", List.of(375, 1300));
        officer.page().locator("a[data-let-go]").click();
        assertThat(officer.page().locator("[data-element-id='spakWbbm_value']")).hasCount(0);
        assertThat(limit()).containsText(">= 15.75");
    }

    @Test
    void saysThatTheLineIsDownAndSendsWhenItIsBack() {
        officer.page().context().setOffline(true);
        limit().fill(">= 16.1875");
        assertThat(officer.page().locator("#unsaved")).isVisible();
        officer.page().context().setOffline(false);
        assertThat(saved()).isVisible();
        assertThat(officer.page().locator("#unsaved")).isHidden();
        assertThat(now()).isGreaterThan(draft.version(AWARD));
    }

    private long now() {
        return drafts.get(draft.id(), editor).version(AWARD);
    }

    private String url() {
        return "/rules/drafts/" + draft.id() + "/award";
    }

    private Locator limit() {
        return officer.page().locator("[data-element-id='spakWbk_value'] [contenteditable]");
    }

    private Locator saved() {
        return officer.page().locator("[data-version]:not(.pz-dmn)");
    }
}
