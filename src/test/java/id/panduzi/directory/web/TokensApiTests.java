package id.panduzi.directory.web;

import static id.panduzi.Visitor.basic;
import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import id.panduzi.RunningDemo;
import id.panduzi.Visitor;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@RunningDemo
class TokensApiTests {

    private static final String TOKENS = "/api/v1/tokens";
    private static final String ADMINISTRATOR = basic("administrator", "pandu-demo");

    private final Visitor administrator;

    TokensApiTests(@LocalServerPort int port) {
        administrator = new Visitor(port);
    }

    @Test
    void showsATokenOnceOnly() {
        String issued = post("{\"system\":\"portal-once\",\"name\":\"Portal nasional\"}")
                .body();
        String token = JsonPath.read(issued, "$.token");
        String listed = get(TOKENS).body();
        assertThat(listed).contains("portal-once", "Portal nasional").doesNotContain(token);
    }

    @Test
    void listsNewestFirstPageByPage() {
        for (int i = 0; i < 5; i++) {
            post("{\"system\":\"portal-list\",\"name\":\"n" + i + "\"}");
        }
        List<String> names = new ArrayList<>();
        String next = "";
        while (next != null) {
            String page = get(TOKENS + "?size=2" + (next.isEmpty() ? "" : "&cursor=" + next))
                    .body();
            names.addAll(JsonPath.read(page, "$.items[?(@.system == 'portal-list')].name"));
            next = JsonPath.read(page, "$.next");
        }
        assertThat(names).containsExactly("n4", "n3", "n2", "n1", "n0");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"name\":\"x\"}|system|required",
                "{\"system\":\"a b\",\"name\":\"x\"}|system|unreadable",
                "{\"system\":\"a\"}|name|required",
                "{\"system\":\"a\",\"name\":\"x\",\"expiresInDays\":0}|expiresInDays|range",
                "{\"system\":\"a\",\"name\":\"x\",\"expiresInDays\":3651}|expiresInDays|range",
                "{\"system\":\"a\",\"name\":\"x\",\"expiresInDays\":\"9\"}|expiresInDays|unreadable",
                "{\"system\":\"a\",\"name\":\"x\",\"roles\":[]}|roles|unknownField",
                "{\"system\":\"auditor\",\"name\":\"x\"}|system|taken"
            })
    void namesWhatIsWrong(String body, String field, String code) {
        HttpResponse<String> refusal = post(body);
        assertThat(refusal.statusCode()).isEqualTo(422);
        assertThat(JsonPath.<String>read(refusal.body(), "$.errors[0].field")).isEqualTo(field);
        assertThat(JsonPath.<String>read(refusal.body(), "$.errors[0].code")).isEqualTo(code);
    }

    @Test
    void knowsNoOtherTokens() {
        String unknown = TOKENS + "/00000000-0000-0000-0000-000000000000";
        var answer = administrator.send("DELETE", unknown, BodyPublishers.noBody(), "Authorization", ADMINISTRATOR);
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(get(TOKENS + "?cursor=x").statusCode()).isEqualTo(400);
    }

    @ParameterizedTest
    @CsvSource({"0,1", "201,200"})
    void saysHowManyTokensAPageMayHave(int size, String limit) {
        HttpResponse<String> refusal = get(TOKENS + "?size=" + size);
        assertThat(refusal.statusCode()).isEqualTo(422);
        assertThat(JsonPath.<String>read(refusal.body(), "$.errors[0].message"))
                .contains(limit)
                .doesNotContain("{");
    }

    private HttpResponse<String> get(String path) {
        return administrator.get(path, "Authorization", ADMINISTRATOR);
    }

    private HttpResponse<String> post(String json) {
        return administrator.post(TOKENS, json, "Authorization", ADMINISTRATOR);
    }
}
