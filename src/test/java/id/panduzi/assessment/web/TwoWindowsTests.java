package id.panduzi.assessment.web;

import static id.panduzi.Visitor.csrf;
import static org.assertj.core.api.Assertions.assertThat;

import id.panduzi.RunningDemo;
import id.panduzi.Visitor;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The same area open twice: each window takes over what was changed in it, and nothing else. */
@RunningDemo
class TwoWindowsTests {

    private static final String SHEET = "/try-score/PERMENPANRB-5-2024:1";
    private static final String AREA = SHEET + "?award=WBK&area=hasil";
    private static final Pattern WAS = Pattern.compile("name=\"was\"[^>]*value=\"([^\"]*)\"");

    private final Visitor visitor;

    TwoWindowsTests(@LocalServerPort int port) {
        this.visitor = new Visitor(port);
    }

    @BeforeEach
    void startOver() {
        visitor.signIn("tpn-evaluator-3", "pandu-demo");
        submit(SHEET + "/clear?award=WBK", visitor.get(SHEET + "/clear"));
    }

    @Test
    void keepsWhatTheOtherWindowAnswered() {
        HttpResponse<String> first = visitor.get(AREA);
        HttpResponse<String> second = visitor.get(AREA);
        submit(AREA, first, "answers.B.I.a", "3,60", "answers.B.II.a", "", "answers.B.I.b", "");
        submit(AREA, second, "answers.B.I.a", "", "answers.B.II.a", "3,20", "answers.B.I.b", "");
        assertThat(visitor.get(AREA).body()).contains("value=\"3,60\"", "value=\"3,20\"");
    }

    @Test
    void keepsItWhileBothAreSavedChangeByChange() {
        HttpResponse<String> first = visitor.get(AREA);
        HttpResponse<String> second = visitor.get(AREA);
        HttpResponse<String> saved = change(first, "answers.B.I.a", "3,60", "answers.B.II.a", "", "was", was(first));
        change(second, "answers.B.I.a", "", "answers.B.II.a", "3,20", "was", was(second));
        change(first, "answers.B.I.a", "3,65", "answers.B.II.a", "", "was", was(saved));
        assertThat(visitor.get(AREA).body()).contains("value=\"3,65\"", "value=\"3,20\"");
    }

    @Test
    void takesTheLaterOfTwoAnswersAndShowsWhatIsStored() {
        HttpResponse<String> first = visitor.get(AREA);
        HttpResponse<String> second = visitor.get(AREA);
        submit(AREA, first, "answers.B.I.a", "3,60");
        submit(AREA, second, "answers.B.I.a", "3,70");
        assertThat(visitor.get(AREA).body()).contains("value=\"3,70\"").doesNotContain("value=\"3,60\"");
        submit(AREA, visitor.get(AREA), "answers.B.I.a", "");
        assertThat(visitor.get(AREA).body()).doesNotContain("value=\"3,70\"");
    }

    @Test
    void saysWhichValueCountsWhileInputIsRefused() {
        submit(AREA, visitor.get(AREA), "answers.B.II.a", "3,20");
        HttpResponse<String> page = visitor.get(AREA);
        HttpResponse<String> refused = change(page, "answers.B.II.a", "5,1", "was", was(page));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("Nilai lama 3,20 masih dipakai", "answers.B.II.a=3.20", "belum tersimpan")
                .doesNotContain("Tersimpan");
    }

    @Test
    void keepsFactsOfTheOtherWindowToo() {
        String address = SHEET + "/eligibility?award=WBBM";
        HttpResponse<String> first = visitor.get(address);
        HttpResponse<String> second = visitor.get(address);
        submit(address, first, "facts.lhkpn", "\u00a097,5\u200b", "facts.akip", "");
        submit(address, second, "facts.lhkpn", "", "facts.akip", "BB");
        assertThat(visitor.get(address).body())
                .contains("value=\"97,5\"")
                .containsPattern("value=\"BB\"\\s+selected=\"selected\"");
    }

    private HttpResponse<String> submit(String path, HttpResponse<String> shown, String... fields) {
        return visitor.submit(path, with(fields, "_csrf", csrf(shown), "was", was(shown)));
    }

    private HttpResponse<String> change(HttpResponse<String> shown, String... fields) {
        String[] sent = with(fields, "_csrf", csrf(shown));
        List<String> form = new ArrayList<>();
        for (int i = 0; i < sent.length; i += 2) {
            form.add(sent[i] + "=" + URLEncoder.encode(sent[i + 1], StandardCharsets.UTF_8));
        }
        String type = "application/x-www-form-urlencoded";
        return visitor.send(
                "POST",
                AREA,
                BodyPublishers.ofString(String.join("&", form)),
                "Content-Type",
                type,
                "HX-Request",
                "true");
    }

    private static String was(HttpResponse<String> page) {
        Matcher field = WAS.matcher(page.body());
        return field.find() ? field.group(1) : "";
    }

    private static String[] with(String[] fields, String... more) {
        List<String> all = new ArrayList<>(Arrays.asList(fields));
        all.addAll(Arrays.asList(more));
        return all.toArray(String[]::new);
    }
}
