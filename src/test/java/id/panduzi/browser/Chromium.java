package id.panduzi.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The Chromium that is installed on this machine, named by {@code CHROMIUM} or at one of its usual places; none is ever
 * downloaded. Without one the tests are skipped, or fail if {@code PANDUZI_REQUIRE_BROWSER} is true.
 */
final class Chromium implements BeforeAllCallback, AfterAllCallback {

    private static final String REQUIRED = "PANDUZI_REQUIRE_BROWSER";
    private static final List<String> USUAL_PLACES = List.of(
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome",
            "/snap/bin/chromium",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");
    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private @Nullable Playwright playwright;
    private @Nullable Browser browser;

    private void launch(Path executable) {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new LaunchOptions().setExecutablePath(executable).setArgs(ARGUMENTS));
    }

    @Override
    public void beforeAll(ExtensionContext tests) {
        Optional<Path> executable = installed();
        if (executable.isEmpty()) {
            String reason = "BROWSER TESTS SKIPPED: no Chromium found; install one or set CHROMIUM to its path";
            if (isRequired()) {
                Assertions.fail(reason + " (" + REQUIRED + " is true)");
            }
            System.out.println(reason);
            Assumptions.abort(reason);
        }
        launch(executable.orElseThrow());
    }

    Browser browser() {
        return Objects.requireNonNull(browser);
    }

    @Override
    public void afterAll(ExtensionContext tests) {
        if (browser != null && playwright != null) {
            browser.close();
            playwright.close();
        }
    }

    private static Optional<Path> installed() {
        return Stream.concat(Stream.ofNullable(System.getenv("CHROMIUM")), USUAL_PLACES.stream())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static boolean isRequired() {
        return Boolean.getBoolean(REQUIRED) || "true".equals(System.getenv(REQUIRED));
    }
}
