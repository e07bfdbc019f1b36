package id.panduzi.command.web;

import static id.panduzi.Visitor.basic;
import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import id.panduzi.RunningDemo;
import id.panduzi.Visitor;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The headers of a command, at the claims of an agency. */
@RunningDemo
class CommandHeadersTests {

    private static final String CLAIMS = "/api/v1/agencies/P03/claims/2026";
    private static final String SECRETARIAT = basic("secretariat.P03", "pandu-demo");
    private static final String KEY = "Idempotency-Key";
    private static final String BODY = "{\"facts\":{}}";

    private final Visitor system;

    CommandHeadersTests(@LocalServerPort int port) {
        system = new Visitor(port);
    }

    @Test
    void answersAKeyOnce() {
        String key = UUID.randomUUID().toString();
        HttpResponse<String> first = put(BODY, KEY, key);
        assertThat(first.statusCode()).as(first.body()).isEqualTo(200);
        assertThat(put("{ \"facts\": {} }", KEY, key).body()).isEqualTo(first.body());
        assertThat(version(put(BODY))).isGreaterThan(version(first));
        HttpResponse<String> other = put("{\"facts\":{\"akip\":\"A\"}}", KEY, key);
        assertThat(other.statusCode()).isEqualTo(422);
        assertThat(JsonPath.<String>read(other.body(), "$.errors[0].field")).isEqualTo(KEY);
        assertThat(JsonPath.<String>read(other.body(), "$.errors[0].code")).isEqualTo("reusedKey");
    }

    @Test
    void takesTheVersionWithQuotesAndWithout() {
        long version = version(put(BODY));
        HttpResponse<String> next = put(BODY, "If-Match", "\"" + version + "\"");
        assertThat(next.statusCode()).isEqualTo(200);
        assertThat(put(BODY, "If-Match", Long.toString(version(next))).statusCode())
                .isEqualTo(200);
        HttpResponse<String> stale = put(BODY, "If-Match", "\"" + version + "\"");
        assertThat(stale.statusCode()).isEqualTo(409);
        assertThat(JsonPath.<Integer>read(stale.body(), "$.version")).isEqualTo((int) version + 2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "\"x\"", "W/\"1\"", "\"1", "1, 2", "-1", "1.0", "", "9999999999999999999"})
    void refusesVersionsThatAreNone(String version) {
        HttpResponse<String> refusal = put(BODY, "If-Match", version);
        assertThat(refusal.statusCode()).isEqualTo(400);
        assertThat(refusal.body()).contains("malformed-parameter", "If-Match");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b"})
    void refusesKeysThatAreNone(String key) {
        HttpResponse<String> refusal = put(BODY, KEY, key);
        assertThat(refusal.statusCode()).isEqualTo(422);
        assertThat(JsonPath.<String>read(refusal.body(), "$.errors[0].code")).isEqualTo("notAKey");
    }

    @ParameterizedTest
    @CsvSource({"put, true", "get, false"})
    void namesTheHeadersInTheDescription(String method, boolean named) {
        String parameters = "$.paths['/api/v1/agencies/{id}/claims/{year}']." + method + ".parameters[*].name";
        List<String> names = JsonPath.read(system.get("/v3/api-docs").body(), parameters);
        assertThat(names).contains("id", "year").doesNotContain("command", "caller", "key", "route");
        assertThat(names.containsAll(List.of(KEY, "If-Match"))).isEqualTo(named);
    }

    private HttpResponse<String> put(String body, String... headers) {
        String[] all = List.of(headers).isEmpty()
                ? new String[] {"Authorization", SECRETARIAT, "Content-Type", "application/json"}
                : new String[] {"Authorization", SECRETARIAT, "Content-Type", "application/json", headers[0], headers[1]
                };
        return system.send("PUT", CLAIMS, BodyPublishers.ofString(body), all);
    }

    private static long version(HttpResponse<String> answer) {
        return JsonPath.<Integer>read(answer.body(), "$.version").longValue();
    }
}
