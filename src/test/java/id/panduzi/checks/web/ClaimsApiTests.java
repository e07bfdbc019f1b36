package id.panduzi.checks.web;

import static id.panduzi.Visitor.basic;
import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import id.panduzi.RunningDemo;
import id.panduzi.Visitor;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@RunningDemo
class ClaimsApiTests {

    private static final String SECRETARIAT = "secretariat.P02";

    private final Visitor system;

    ClaimsApiTests(@LocalServerPort int port) {
        system = new Visitor(port);
    }

    @Test
    void answersWhatIsClaimedInTheOrderOfReading() {
        String claims = "/api/v1/agencies/P02/claims/2025";
        assertThat(get(claims, "operator.P02-U01").body()).isEqualTo("{\"facts\":{},\"version\":0}");
        HttpResponse<String> put = put(claims, "{\"facts\":{\"spip\":3.50,\"bpkOpinion\":\"WTP\",\"akip\":null}}");
        assertThat(put.statusCode()).as(put.body()).isEqualTo(200);
        assertThat(put.body()).isEqualTo("{\"facts\":{\"bpkOpinion\":\"WTP\",\"spip\":\"3.5\"},\"version\":1}");
        assertThat(get(claims, "tpn-coordinator").body()).isEqualTo(put.body());
    }

    @Test
    void answersARepeatedCommandOnceAndRefusesAStaleOne() {
        String claims = "/api/v1/agencies/P02/claims/2024";
        String facts = "{\"facts\":{\"akip\":\"BB\"}}";
        HttpResponse<String> first = put(claims, facts, "Idempotency-Key", "akip-2024");
        assertThat(put(claims, facts, "Idempotency-Key", "akip-2024").body()).isEqualTo(first.body());
        assertThat(put(claims, "{\"facts\":{}}", "Idempotency-Key", "akip-2024").statusCode())
                .isEqualTo(422);
        HttpResponse<String> stale = put(claims, facts, "If-Match", "\"0\"");
        assertThat(stale.statusCode()).isEqualTo(409);
        assertThat(JsonPath.<Integer>read(stale.body(), "$.version")).isEqualTo(1);
        assertThat(put(claims, facts, "If-Match", "\"1\"").statusCode()).isEqualTo(200);
    }

    @Test
    void namesEverythingThatIsWrong() {
        HttpResponse<String> refusal =
                put("/api/v1/agencies/P02/claims/2026", "{\"facts\":{\"lhkpn\":100,\"akip\":\"E\",\"spip\":[3]}}");
        assertThat(refusal.statusCode()).isEqualTo(422);
        assertThat(JsonPath.<List<String>>read(refusal.body(), "$.errors[*].field"))
                .containsExactlyInAnyOrder("facts.lhkpn", "facts.akip", "facts.spip");
        assertThat(JsonPath.<List<String>>read(refusal.body(), "$.errors[*].message"))
                .allMatch(message -> message.contains(" "));
        assertThat(JsonPath.<String>read(
                        put("/api/v1/agencies/P02/claims/2026", "{}").body(), "$.errors[0].code"))
                .isEqualTo("required");
        assertThat(put("/api/v1/agencies/P02/claims/next", "{\"facts\":{}}").statusCode())
                .isEqualTo(400);
    }

    @Test
    void knowsWhoMayClaim() {
        String claims = "/api/v1/agencies/P02/claims/2026";
        String facts = "{\"facts\":{}}";
        assertThat(send("PUT", claims, facts, "operator.P02-U01").statusCode()).isEqualTo(403);
        assertThat(send("PUT", claims, facts, "national-administrator").statusCode())
                .isEqualTo(403);
        assertThat(send("PUT", claims, facts, "secretariat.P01").statusCode()).isEqualTo(404);
        assertThat(send("PUT", claims, facts, "rule-editor").statusCode()).isIn(403, 404);
        assertThat(system.get(claims).statusCode()).isEqualTo(401);
        assertThat(get("/api/v1/proposals/ZI-2026-999999/claims", SECRETARIAT).statusCode())
                .isEqualTo(404);
    }

    @Test
    void isDescribed() {
        String description = system.get("/v3/api-docs").body();
        Map<String, Object> put = JsonPath.read(description, "$.paths['/api/v1/agencies/{id}/claims/{year}'].put");
        assertThat(put.toString()).contains("replaced as a whole", "Idempotency-Key", "If-Match", "ClaimsRequest");
        assertThat(JsonPath.<Map<String, Object>>read(description, "$.components.schemas.ClaimsRequest.properties"))
                .containsOnlyKeys("facts");
        assertThat(JsonPath.<List<String>>read(description, "$.components.schemas.ClaimsAnswer.required"))
                .containsExactlyInAnyOrder("facts", "version");
    }

    private HttpResponse<String> get(String path, String who) {
        return system.get(path, "Authorization", basic(who, "pandu-demo"));
    }

    private HttpResponse<String> put(String path, String body, String... headers) {
        return send("PUT", path, body, SECRETARIAT, headers);
    }

    private HttpResponse<String> send(String method, String path, String body, String who, String... headers) {
        String[] all = Stream.concat(
                        Stream.of("Authorization", basic(who, "pandu-demo"), "Content-Type", "application/json"),
                        Stream.of(headers))
                .toArray(String[]::new);
        return system.send(method, path, BodyPublishers.ofString(body), all);
    }
}
