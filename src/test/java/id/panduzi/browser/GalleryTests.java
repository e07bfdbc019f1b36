package id.panduzi.browser;

import static org.assertj.core.api.Assertions.assertThat;

import id.panduzi.RunningDemo;
import id.panduzi.browser.Places.Place;
import id.panduzi.directory.Directory;
import id.panduzi.drafting.Drafts;
import id.panduzi.proposal.ProposalLists;
import id.panduzi.workflow.Tasks;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/**
 * Looks at every page in a browser, in both languages and at three widths, under {@code -Pgallery}: nothing on it is
 * inaccessible or wider than the screen. Its pictures are in {@code target/screenshots}; with {@code
 * -Dpanduzi.gallery=guide} it takes those of the user guide instead.
 */
@RunningDemo
@TestPropertySource(properties = "panduzi.demo.proposals=true")
@EnabledIfSystemProperty(named = "panduzi.gallery", matches = "true|guide")
class GalleryTests {

    private static final boolean GUIDE = "guide".equals(System.getProperty("panduzi.gallery"));
    private static final List<Integer> WIDTHS = List.of(375, 1300, 1920);

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    @Autowired
    private Directory directory;

    @Autowired
    private ProposalLists lists;

    @Autowired
    private Tasks tasks;

    @Autowired
    private Drafts drafts;

    @LocalServerPort
    private int port;

    private final List<String> faults = new ArrayList<>();

    @Test
    void showsEveryPageToEverybody() {
        Map<String, List<Place>> byPerson = new LinkedHashMap<>();
        List<Place> places = new Places(directory, lists, tasks, drafts).all();
        places.stream().filter(place -> place.name().equals("draft-effect")).forEach(this::tryIt);
        places.stream().filter(place -> !GUIDE || GuidePictures.has(place)).forEach(place -> byPerson.computeIfAbsent(
                        place.username(), someone -> new ArrayList<>())
                .add(place));
        byPerson.forEach(this::walk);
        assertThat(faults).isEmpty();
    }

    /** An effect is only to be seen once it was asked for. */
    private void tryIt(Place effect) {
        try (Officer officer = new Officer(CHROMIUM.browser(), port, true)) {
            officer.signInAs(effect.username());
            officer.open(effect.path());
            officer.press("Uji dampaknya");
            officer.page().locator("#numbers").waitFor();
        }
    }

    private void walk(String username, List<Place> places) {
        try (Officer officer = new Officer(CHROMIUM.browser(), port, true)) {
            if (!username.isEmpty()) {
                officer.signInAs(username);
            }
            for (String language : GUIDE ? List.of("id") : List.of("id", "en")) {
                officer.open("/guide/mulai?lang=" + language);
                places.forEach(place -> look(officer, place, language));
            }
        }
    }

    private void look(Officer officer, Place place, String language) {
        officer.open(place.path());
        if (GUIDE) {
            GuidePictures.take(officer, place);
            return;
        }
        try {
            officer.findsNothingInaccessible();
            officer.look(place.name() + "-" + language, WIDTHS);
        } catch (AssertionError fault) {
            faults.add(place.name() + " " + place.path() + ": " + fault.getMessage());
        }
    }
}
