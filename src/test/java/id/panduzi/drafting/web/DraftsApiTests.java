package id.panduzi.drafting.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.panduzi.RunningDemo;
import id.panduzi.Visitor;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@RunningDemo
class DraftsApiTests {

    private static final String DRAFTS = "/api/v1/drafts";
    private static final ObjectMapper JSON = new ObjectMapper();

    private static int laws;

    private final Visitor system;
    private String draft = "";

    DraftsApiTests(@LocalServerPort int port) {
        this.system = new Visitor(port);
    }

    @BeforeEach
    void begin() throws IOException {
        laws++;
        HttpResponse<String> begun = system.post(
                DRAFTS,
                "{\"basedOn\":\"PERMENPANRB-5-2024:1\",\"law\":\"PermenPANRB %d/2070\",\"lawTitle\":\"x\",\"lawVersion\":1,\"inForceFrom\":\"2071-01-01\"}"
                        .formatted(laws),
                "Authorization",
                as("rule-editor"));
        assertThat(begun.statusCode()).as(begun.body()).isEqualTo(201);
        draft = DRAFTS + "/" + JSON.readTree(begun.body()).path("id").asText();
    }

    @Test
    void handsOutWhatItTookIn() throws IOException {
        JsonNode one = JSON.readTree(get(draft, "auditor").body());
        assertThat(one.path("tag").asText()).isEqualTo("PERMENPANRB-" + laws + "-2070:1");
        assertThat(one.path("faults")).isEmpty();
        assertThat(get(DRAFTS, "rule-approver").body()).contains(one.path("id").asText());
        HttpResponse<String> file = get(draft + "/files/award.dmn", "rule-editor");
        assertThat(file.headers().firstValue("ETag")).contains("\"1\"");
        String changed = file.body().replaceFirst("&gt;= 15.75", "&gt;= 16.1875");
        HttpResponse<String> saved = put("award.dmn", "\"1\"", changed);
        assertThat(saved.statusCode()).as(saved.body()).isEqualTo(200);
        assertThat(JSON.readTree(saved.body()).path("leftOut").isArray()).isTrue();
        assertThat(JSON.readTree(saved.body()).path("leftOut")).isEmpty();
        assertThat(get(draft + "/files/award.dmn", "rule-editor").body()).contains("&gt;= 16.1875");
        HttpResponse<String> late = put("award.dmn", "\"1\"", file.body());
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(JSON.readTree(late.body()).path("version").asLong()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({
        "award.dmn,<x/>,422",
        "award.dmn,=1+1,422",
        "lke.csv,code,422",
        "deadlines.csv,stage,422",
        "other.dmn,<x/>,422",
        "other.sh,x,404"
    })
    void refusesWhatIsNoPartOfARuleset(String file, String content, int status) {
        assertThat(put(file, "1", content).statusCode()).isIn(status, file.startsWith("other") ? 409 : status);
        assertThat(get(draft + "/files/award.dmn", "rule-editor").headers().firstValue("ETag"))
                .contains("\"1\"");
    }

    @ParameterizedTest
    @CsvSource({"en,at line 3: unknown row type 'skored'", "id,pada baris 3: jenis baris 'skored' tidak dikenal"})
    void saysInTheCallersLanguageWhyAFileIsRefused(String language, String said) throws IOException {
        String worksheet = get(draft + "/files/lke.csv", "rule-editor").body();
        HttpResponse<String> refused = system.send(
                "PUT",
                draft + "/files/lke.csv",
                BodyPublishers.ofString(worksheet.replace("A.I.1.i.b,scored", "A.I.1.i.b,skored")),
                "Authorization",
                as("rule-editor"),
                "Accept-Language",
                language,
                "If-Match",
                "1",
                "Content-Type",
                "text/plain");
        JsonNode error = JSON.readTree(refused.body()).path("errors").path(0);
        assertThat(error.path("code").asText()).isEqualTo("refusedCell");
        assertThat(error.path("message").asText()).contains(said);
    }

    @Test
    void isForThoseWhoWorkOnRules() {
        assertThat(system.get(DRAFTS).statusCode()).isEqualTo(401);
        for (String other : java.util.List.of("tpn-coordinator", "operator.K01-U01", "leader.K01")) {
            assertThat(get(DRAFTS, other).statusCode()).isEqualTo(403);
            assertThat(get(draft, other).statusCode()).isEqualTo(403);
        }
        HttpResponse<String> refused = system.send(
                "PUT",
                draft + "/files/award.dmn",
                BodyPublishers.ofString("<x/>"),
                "Authorization",
                as("auditor"),
                "If-Match",
                "1",
                "Content-Type",
                "application/xml");
        assertThat(refused.statusCode()).isIn(403, 422);
    }

    private HttpResponse<String> get(String path, String username) {
        return system.get(path, "Authorization", as(username));
    }

    private HttpResponse<String> put(String file, String base, String content) {
        return system.send(
                "PUT",
                draft + "/files/" + file,
                BodyPublishers.ofString(content),
                "Authorization",
                as("rule-editor"),
                "If-Match",
                base,
                "Content-Type",
                "application/xml");
    }

    private static String as(String username) {
        return Visitor.basic(username, "pandu-demo");
    }
}
