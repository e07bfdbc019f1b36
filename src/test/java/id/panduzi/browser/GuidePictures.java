package id.panduzi.browser;

import com.microsoft.playwright.Page.ScreenshotOptions;
import id.panduzi.browser.Places.Place;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The pictures that the user guide shows: each is named after the place it was taken at. */
final class GuidePictures {

    static final Path FOLDER = Path.of("src", "docs", "panduan", "gambar");

    private static final Pattern SHOWN = Pattern.compile("\\(gambar/([^)]+)\\.png\\)");
    private static final Set<String> NAMES = named();

    private GuidePictures() {}

    /** The names of all of them. */
    static Set<String> names() {
        return NAMES;
    }

    static boolean has(Place place) {
        return NAMES.contains(place.name());
    }

    /** What fits on an officer's screen. */
    static void take(Officer officer, Place place) {
        officer.page().setViewportSize(1100, 800);
        officer.page().screenshot(new ScreenshotOptions().setPath(FOLDER.resolve(place.name() + ".png")));
    }

    private static Set<String> named() {
        Set<String> names = new TreeSet<>();
        try (Stream<Path> chapters = Files.list(FOLDER.resolveSibling("."))) {
            for (Path chapter :
                    chapters.filter(file -> file.toString().endsWith(".md")).toList()) {
                Matcher shown = SHOWN.matcher(Files.readString(chapter));
                while (shown.find()) {
                    names.add(shown.group(1));
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return names;
    }
}
