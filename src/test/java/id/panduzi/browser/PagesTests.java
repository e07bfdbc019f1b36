package id.panduzi.browser;

import static org.assertj.core.api.Assertions.assertThat;

import id.panduzi.RunningDemo;
import id.panduzi.StatementTap;
import id.panduzi.Visitor;
import id.panduzi.browser.Places.Place;
import id.panduzi.directory.DemoMode;
import id.panduzi.directory.Directory;
import id.panduzi.drafting.Drafts;
import id.panduzi.proposal.ProposalLists;
import id.panduzi.workflow.Tasks;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/**
 * Opens every page as somebody who may, in both languages, and prints its statements and its weight: whole, with all its
 * words, and light. How the pages look, {@code GalleryTests} sees.
 */
@RunningDemo
@TestPropertySource(properties = "panduzi.demo.proposals=true")
class PagesTests {

    /** Bytes of a page that comes after the first, compressed. */
    private static final int HEAVIEST = 30_000;

    @Autowired
    private Directory directory;

    @Autowired
    private ProposalLists lists;

    @Autowired
    private Tasks tasks;

    @Autowired
    private Drafts drafts;

    @Autowired
    private StatementTap tap;

    @LocalServerPort
    private int port;

    private final Map<String, Visitor> visitors = new HashMap<>();
    private final List<String> faults = new ArrayList<>();

    @Test
    void showsEveryPageWholeAndLight() throws IOException {
        for (Place place : new Places(directory, lists, tasks, drafts).all()) {
            for (String language : List.of("en", "id")) {
                look(place, language);
            }
        }
        assertThat(faults).isEmpty();
    }

    private void look(Place place, String language) throws IOException {
        Visitor visitor = visitors.computeIfAbsent(place.username(), this::signedIn);
        visitor.get("/guide/mulai?lang=" + language);
        tap.listen();
        HttpResponse<String> page = visitor.get(place.path());
        int statements = tap.heard().size();
        int bytes = compressed(page.body());
        System.out.printf(
                "page %s %s: %d, %d statements, %.1f kB%n",
                place.name(), language, page.statusCode(), statements, bytes / 1000.0);
        expect(place.isRefused() == (page.statusCode() >= 400), place, "status " + page.statusCode());
        expect(bytes < HEAVIEST, place, bytes + " bytes");
        expect(page.body().contains("</html>"), place, "it breaks off");
        expect(!page.body().contains("??"), place, "a message is missing");
        expect(page.body().contains("lang=\"" + language + "\""), place, "it is not in " + language);
    }

    private Visitor signedIn(String username) {
        Visitor visitor = new Visitor(port);
        if (!username.isEmpty()) {
            visitor.signIn(username, DemoMode.PASSWORD);
        }
        return visitor;
    }

    private void expect(boolean holds, Place place, String otherwise) {
        if (!holds) {
            faults.add(place.name() + " " + place.path() + ": " + otherwise);
        }
    }

    private static int compressed(String page) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(page.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.size();
    }
}
