package id.panduzi.directory.web;

import static id.panduzi.Visitor.basic;
import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import id.panduzi.RunningDemo;
import id.panduzi.Visitor;
import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

@RunningDemo
class ApiAccessTests {

    private static final String TOKENS = "/api/v1/tokens";
    private static final String NO_RULESET = "/api/v1/rulesets/NONE:1/nothing";
    private static final String ADMINISTRATOR = basic("administrator", "pandu-demo");
    private static final String EVALUATOR = basic("tpn-evaluator-1", "pandu-demo");

    private Visitor system;

    ApiAccessTests(@LocalServerPort int port) {
        system = new Visitor(port);
    }

    @BeforeEach
    void forgetCookies(@LocalServerPort int port) {
        system = new Visitor(port);
    }

    @Test
    void letsAccountsInByBasic() {
        assertThat(system.get(TOKENS, "Authorization", ADMINISTRATOR).statusCode())
                .isEqualTo(200);
        assertThat(system.get(NO_RULESET, "Authorization", EVALUATOR).statusCode())
                .isEqualTo(404);
    }

    @Test
    void turnsStrangersAwayWithBothWaysToSignIn() {
        HttpResponse<String> refusal = system.get(NO_RULESET, "Accept-Language", "en");
        assertThat(refusal.statusCode()).isEqualTo(401);
        assertThat(refusal.headers().allValues("WWW-Authenticate"))
                .containsExactly("Basic realm=\"Pandu ZI\", charset=\"UTF-8\"", "Bearer realm=\"Pandu ZI\"");
        assertThat(refusal.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(refusal.body()).contains("urn:panduzi:problem:unknown-caller", "Not signed in");
    }

    @ParameterizedTest
    @CsvSource({
        "administrator, wrong",
        "nobody, pandu-demo",
        "Administrator, pandu-demo",
        "'administrator ', pandu-demo"
    })
    void saysTheSameOfWrongPasswordsAndUnknownNames(String username, String password) {
        HttpResponse<String> refusal = system.get(TOKENS, "Authorization", basic(username, password));
        assertThat(refusal.statusCode()).isEqualTo(401);
        assertThat(refusal.body()).contains("Belum masuk");
    }

    @Test
    void closesTokensToEverybodyButAdministrators() {
        HttpResponse<String> refusal = system.get(TOKENS, "Authorization", EVALUATOR);
        assertThat(refusal.statusCode()).isEqualTo(403);
        assertThat(refusal.body()).contains("Tidak diizinkan");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api", "/api/", "/api/v1/nothing", "/api/v2/rulesets", "/api/v1/rulesets/a/b/c"})
    void knowsNoOtherPath(String path) {
        assertThat(system.get(path).statusCode()).isEqualTo(401);
        HttpResponse<String> refusal = system.get(path, "Authorization", ADMINISTRATOR);
        assertThat(refusal.statusCode()).isEqualTo(404);
        assertThat(refusal.headers().firstValue("Content-Type")).contains("application/problem+json");
    }

    @Test
    void answersCraftedPathsWithAProblemToo() {
        HttpResponse<String> refusal = system.get("/api/v1//tokens;x=1", "Authorization", ADMINISTRATOR);
        assertThat(refusal.statusCode()).isEqualTo(400);
        assertThat(refusal.body()).contains("urn:panduzi:problem:malformed-request");
    }

    @Test
    void letsSystemsInByToken() {
        String token = JsonPath.read(issue("portal-a"), "$.token");
        assertThat(token).startsWith("pzi_").hasSizeGreaterThan(40);
        assertThat(enter(token)).isEqualTo(404);
        assertThat(system.get(TOKENS, "Authorization", "Bearer " + token).statusCode())
                .isEqualTo(403);
        assertThat(enter(token + "x")).isEqualTo(401);
        assertThat(enter("")).isEqualTo(401);
    }

    @Test
    void refusesRevokedTokens() {
        String issued = issue("portal-b");
        String path = TOKENS + "/" + JsonPath.read(issued, "$.id");
        var revoked = system.send("DELETE", path, BodyPublishers.noBody(), "Authorization", ADMINISTRATOR);
        assertThat(revoked.statusCode()).isEqualTo(204);
        assertThat(enter(JsonPath.read(issued, "$.token"))).isEqualTo(401);
    }

    @Test
    void refusesExpiredTokens(@Autowired JdbcTemplate database) {
        String issued = issue("portal-c");
        database.update(
                "update access_token set expires_at = ? where id = ?", "2026-01-01", JsonPath.read(issued, "$.id"));
        assertThat(enter(JsonPath.read(issued, "$.token"))).isEqualTo(401);
    }

    @Test
    void takesNoSessionCookies() {
        assertThat(system.signIn("administrator", "pandu-demo").statusCode()).isEqualTo(302);
        assertThat(system.get("/").statusCode()).isEqualTo(200);
        assertThat(system.get(TOKENS).statusCode()).isEqualTo(401);
    }

    @Test
    void startsNoSessions() {
        HttpResponse<String> answer = system.get(TOKENS, "Authorization", ADMINISTRATOR);
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
    }

    @Test
    void refusesLargeBodiesHoweverTheyAreSent() {
        String megabyte = "\"" + "x".repeat(1 << 20) + "\"";
        assertThat(system.post(TOKENS, megabyte, "Authorization", ADMINISTRATOR).statusCode())
                .isEqualTo(413);
        var chunked =
                BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(megabyte.getBytes(StandardCharsets.UTF_8)));
        HttpResponse<String> refusal = system.send(
                "POST", TOKENS, chunked, "Authorization", ADMINISTRATOR, "Content-Type", "application/json");
        assertThat(refusal.statusCode()).isEqualTo(413);
        assertThat(refusal.body()).contains("urn:panduzi:problem:too-large");
    }

    @Test
    void showsHealthToAllAndFiguresToAdministrators() {
        assertThat(system.get("/actuator/health").statusCode()).isEqualTo(200);
        assertThat(system.get("/actuator").statusCode()).isEqualTo(401);
        assertThat(system.get("/actuator", "Authorization", EVALUATOR).statusCode())
                .isEqualTo(403);
        assertThat(system.get("/actuator", "Authorization", ADMINISTRATOR).statusCode())
                .isEqualTo(200);
    }

    private String issue(String name) {
        String wanted = "{\"system\":\"" + name + "\",\"name\":\"Portal\",\"expiresInDays\":30}";
        HttpResponse<String> issued = system.post(TOKENS, wanted, "Authorization", ADMINISTRATOR);
        assertThat(issued.statusCode()).as(issued.body()).isEqualTo(201);
        return issued.body();
    }

    private int enter(String token) {
        return system.get(NO_RULESET, "Authorization", "Bearer " + token).statusCode();
    }
}
