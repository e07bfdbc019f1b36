package id.panduzi.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Response;
import id.panduzi.RunningDemo;
import id.panduzi.StatementTap;
import id.panduzi.browser.Places.Place;
import id.panduzi.directory.Directory;
import id.panduzi.proposal.ProposalLists;
import id.panduzi.workflow.Tasks;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/**
 * Opens every page as somebody who may, and prints what it costs: nothing on it is inaccessible, unsaid or wider than the
 * screen, and it is light. With {@code -Pgallery} in both languages, and pictures at three widths in {@code
 * target/screenshots}; with {@code -Pgallery -Dpanduzi.gallery=guide} it takes the pictures of the user guide.
 */
@RunningDemo
@TestPropertySource(properties = "panduzi.demo.proposals=true")
class GalleryTests {

    /** {@code true}: pictures of everything; {@code guide}: those of the user guide alone, into the sources. */
    private static final String GALLERY = System.getProperty("panduzi.gallery", "false");

    private static final boolean PICTURES = GALLERY.equals("true");
    private static final List<Integer> WIDTHS = PICTURES ? List.of(375, 1300, 1920) : List.of(375);
    private static final List<String> LANGUAGES = PICTURES ? List.of("id", "en") : List.of("id");

    /** Bytes of a page that comes after the first, compressed. */
    private static final int HEAVIEST = 30_000;

    private static Chromium chromium;

    @Autowired
    private Directory directory;

    @Autowired
    private ProposalLists lists;

    @Autowired
    private Tasks tasks;

    @Autowired
    private StatementTap tap;

    @LocalServerPort
    private int port;

    private final List<String> faults = new ArrayList<>();

    @BeforeAll
    static void launch() {
        chromium = Chromium.launchOrSkip();
    }

    @AfterAll
    static void close() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @Test
    void showsEveryPageLightAndWhole() {
        Map<String, List<Place>> byPerson = new LinkedHashMap<>();
        new Places(directory, lists, tasks).all().forEach(place -> byPerson.computeIfAbsent(
                        place.username(), someone -> new ArrayList<>())
                .add(place));
        byPerson.forEach(this::walk);
        assertThat(faults).isEmpty();
    }

    private void walk(String username, List<Place> all) {
        List<Place> places = all.stream()
                .filter(place -> !GALLERY.equals("guide") || GuidePictures.has(place))
                .toList();
        if (places.isEmpty()) {
            return;
        }
        try (Officer officer = new Officer(chromium.browser(), port, true)) {
            if (!username.isEmpty()) {
                officer.signInAs(username);
            }
            for (String language : LANGUAGES) {
                officer.open((username.isEmpty() ? "/sign-in" : "/") + "?lang=" + language);
                places.forEach(place -> look(officer, place, language));
            }
        }
    }

    private void look(Officer officer, Place place, String language) {
        tap.listen();
        Response response = officer.open(place.path());
        int statements = tap.heard().size();
        int bytes = response.request().sizes().responseBodySize;
        System.out.printf(
                "page %s %s: %d, %d statements, %.1f kB%n",
                place.name(), language, response.status(), statements, bytes / 1000.0);
        boolean isRefusal = place.name().equals("absent")
                || place.name().equals("forbidden")
                || place.name().startsWith("certificate-");
        expect(isRefusal == (response.status() >= 400), place, "status " + response.status());
        if (GALLERY.equals("guide")) {
            GuidePictures.take(officer, place);
            return;
        }
        expect(bytes < HEAVIEST, place, bytes + " bytes");
        expect(!officer.page().locator("body").innerText().contains("??"), place, "a message is missing");
        try {
            officer.findsNothingInaccessible();
            officer.look(place.name() + "-" + language, WIDTHS);
        } catch (AssertionError fault) {
            faults.add(place.name() + " " + place.path() + ": " + fault.getMessage());
        }
    }

    private void expect(boolean holds, Place place, String otherwise) {
        if (!holds) {
            faults.add(place.name() + " " + place.path() + ": " + otherwise);
        }
    }
}
