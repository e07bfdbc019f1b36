package id.panduzi.drafting;

import static id.panduzi.drafting.RuleEditors.aDraft;
import static id.panduzi.drafting.RuleEditors.editor;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.panduzi.RunningDemo;
import id.panduzi.Visitor;
import id.panduzi.decisiontable.RedTeam;
import id.panduzi.decisiontable.RedTeam.Attack;
import id.panduzi.directory.DemoMode;
import id.panduzi.directory.SignedIn;
import id.panduzi.problem.InvalidInput;
import id.panduzi.problem.TooLarge;
import id.panduzi.workflow.Canary;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The malicious tables again, as somebody would bring them into a draft: by its facade, as a file, and by the API. */
@RunningDemo
class RedTeamDraftTests {

    private static final String AWARD = "award.dmn";
    private static final Pattern CELL = Pattern.compile("row 19 \\(spakWbk\\), column (\\w+)");
    private static final Pattern ENGLISH = Pattern.compile(" (?:is not|not accepted|in row|column|longer than|has) ");

    @Autowired
    private Drafts drafts;

    @LocalServerPort
    private int port;

    private final SignedIn editor = editor();
    private final List<String> open = new ArrayList<>();

    @BeforeEach
    void hush() {
        Canary.hush();
    }

    @Test
    void refusesEveryTableInADraft() throws IOException {
        Draft draft = drafts.begin(aDraft("PERMENPANRB-5-2024:1"), editor);
        List<Attack> attacks = RedTeam.attacks(1);
        for (Attack attack : attacks) {
            held("save", attack, () -> drafts.save(draft.id(), AWARD, 1, attack.xml(), editor));
            held("file", attack, () -> ForeignFile.read(AWARD, attack.xml()));
            heldByTheApi(attack, draft);
        }
        System.out.println(RedTeam.counts(attacks, List.of("save", "file", "API")));
        assertThat(open).isEmpty();
        assertThat(Canary.songs()).isZero();
        assertThat(drafts.get(draft.id(), editor).version(AWARD)).isEqualTo(1);
        byte[] genuine = Files.readAllBytes(RedTeam.GENUINE);
        assertThat(put(draft, genuine, "id").statusCode()).isEqualTo(200);
    }

    private void held(String door, Attack attack, Runnable entry) {
        try {
            entry.run();
            open.add(door + ": " + attack + " came in");
        } catch (InvalidInput refused) {
            said(door, attack, String.valueOf(refused.getMessage()));
        } catch (TooLarge refused) {
            assertThat(attack.group()).isEqualTo("size");
        }
    }

    private void heldByTheApi(Attack attack, Draft draft) throws IOException {
        HttpResponse<String> answer = put(draft, attack.xml(), "en");
        if (answer.statusCode() == 413) {
            assertThat(attack.group()).isEqualTo("size");
        } else if (answer.statusCode() == 400) {
            assertThat(attack.group()).as("not even text: %s", attack).isEqualTo("encoding");
        } else if (answer.statusCode() == 422) {
            said("API", attack, new ObjectMapper().readTree(answer.body()).findValuesAsText("message") + answer.body());
            saidInIndonesian(attack, put(draft, attack.xml(), "id").body());
        } else {
            open.add("API: " + attack + " was answered with " + answer.statusCode());
        }
    }

    private HttpResponse<String> put(Draft draft, byte[] xml, String language) {
        String file = "/api/v1/drafts/" + draft.id().value() + "/files/" + AWARD;
        return new Visitor(port)
                .send(
                        "PUT",
                        file,
                        BodyPublishers.ofByteArray(xml),
                        "If-Match",
                        "\"1\"",
                        "Content-Type",
                        "application/octet-stream",
                        "Accept-Language",
                        language,
                        "Authorization",
                        Visitor.basic("rule-editor", DemoMode.PASSWORD));
    }

    /** The same place in Indonesian, and no sentence that is half English. */
    private void saidInIndonesian(Attack attack, String words) {
        CELL.matcher(attack.place())
                .results()
                .map(cell -> "baris 19 (spakWbk), kolom " + cell.group(1))
                .filter(cell -> !words.contains(cell))
                .forEach(cell -> open.add("API: " + attack + " did not say " + cell + " but " + words));
        ENGLISH.matcher(words)
                .results()
                .forEach(found -> open.add("API: " + attack + " said '" + found.group() + "' in Indonesian"));
    }

    /** The refusal names the place, and the reason where the list asks for it. */
    private void said(String door, Attack attack, String words) {
        Arrays.stream(attack.place().split(": ", -1))
                .filter(part -> !words.contains(part.strip()))
                .forEach(part -> open.add(door + ": " + attack + " did not say " + part + " but "
                        + words.substring(0, Math.min(300, words.length()))));
    }
}
