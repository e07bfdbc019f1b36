package id.panduzi.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.Response;
import java.nio.file.Path;
import java.util.List;

/** Somebody in front of a browser. */
final class Officer implements AutoCloseable {

    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final Path SCREENSHOTS = Path.of("target", "screenshots");

    private final BrowserContext context;
    private final Page page;
    private final String address;

    Officer(Browser browser, int port, boolean javaScript) {
        this.address = "http://127.0.0.1:" + port;
        this.context = browser.newContext(
                new NewContextOptions().setJavaScriptEnabled(javaScript).setViewportSize(1300, 900));
        this.page = context.newPage();
    }

    Page page() {
        return page;
    }

    Response open(String path) {
        return page.navigate(address + path);
    }

    void signInAs(String username) {
        open("/sign-in");
        page.locator("#username").fill(username);
        page.locator("#password").fill("pandu-demo");
        page.locator("form:has(#username) button[type=submit]").click();
        assertThat(page.url()).isEqualTo(address + "/");
    }

    /** As if it had ended; the browser keeps what else it was given. */
    void loseSession() {
        context.clearCookies(new BrowserContext.ClearCookiesOptions().setName("JSESSIONID"));
    }

    void startOver(String tag) {
        open("/try-score/" + tag + "/clear?award=WBK");
        page.locator(".govuk-button--warning").click();
    }

    void press(String words) {
        page.getByRole(com.microsoft.playwright.options.AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words))
                .click();
    }

    /** Chooses the best option everywhere in the area that is shown, and fills in its numbers. */
    void answerBest() {
        for (Locator choices : page.locator(".pz-choices").all()) {
            choices.locator("input").nth(1).check();
        }
        for (Locator number : page.locator(".pz-number input").all()) {
            number.fill(best(number.getAttribute("name")));
        }
    }

    void fillIfThere(String field, String value) {
        Locator control = page.locator("[id='" + field + "']");
        if (control.count() > 0) {
            control.fill(value);
        }
    }

    private static String best(String field) {
        if (field.startsWith("answers.B.")) {
            return "4";
        }
        if (field.matches("answers\\.A\\.II\\.5\\.iii\\.LHK.*\\.4")) {
            return "3";
        }
        return field.equals("answers.A.II.3.iii.a.2") ? "0" : "1";
    }

    String score() {
        return page.locator("#score b").first().textContent();
    }

    /** The row of a criterion in a decision card, its words in a line. */
    String row(String card, String criterion) {
        return page.locator("#decision-" + card + " tbody tr")
                .filter(new Locator.FilterOptions().setHasText(criterion))
                .first()
                .innerText()
                .replaceAll("\\s+", " ");
    }

    /** In the page itself: it has no frames, and axe would open a second page to look into them. */
    void findsNothingInaccessible() {
        AxeRunOptions onlyFaults = new AxeRunOptions();
        onlyFaults.setResultTypes(List.of("violations"));
        AxeResults results = new AxeBuilder(page)
                .options(onlyFaults)
                .withTags(WCAG)
                .setLegacyMode(true)
                .analyze();
        assertThat(results.getViolations())
                .as(page.url())
                .extracting(violation -> violation.getId() + ": " + violation.getNodes())
                .isEmpty();
    }

    /** Pictures of the page on screens of these widths; nothing sticks out of any of them. */
    void look(String name, List<Integer> widths) {
        for (int width : widths) {
            page.setViewportSize(width, 900);
            page.screenshot(new ScreenshotOptions()
                    .setPath(SCREENSHOTS.resolve(name + "-" + width + ".png"))
                    .setFullPage(true));
            assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                    .as("%s fits %s pixels", name, width)
                    .isEqualTo(true);
        }
        page.setViewportSize(1300, 900);
    }

    @Override
    public void close() {
        context.close();
    }
}
