package id.panduzi.lives;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.panduzi.Visitor;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Nobody learns anything of another agency's proposals: every endpoint, every role, foreign ids. */
@RunningLives
class ScopeTests {

    /** Who must not see a proposal of a unit of K01: other agencies, another unit, and who works on rules alone. */
    private static final List<String> STRANGERS = List.of(
            "operator.P01-U01",
            "head.P01-U01",
            "secretariat.P01",
            "leader.P01",
            "preliminary-assessor.P01",
            "tpi-member-1.P01",
            "tpi-member-2.P01",
            "tpi-lead.P01",
            "tpi-controller.P01",
            "secretariat.K02",
            "leader.K02",
            "operator.K01-U02",
            "head.K01-U02",
            "rule-editor",
            "rule-approver");

    /** Calls that are about no case: rules, scores, tokens, the journal's check, the public register. */
    private static final Set<String> WITHOUT_A_CASE = Set.of(
            "/api/v1/rulesets",
            "/api/v1/rulesets/{tag}",
            "/api/v1/rulesets/{tag}/evaluate",
            "/api/v1/worksheets/{tag}/score",
            "/api/v1/drafts",
            "/api/v1/drafts/{id}",
            "/api/v1/drafts/{id}/files/{name}",
            "/api/v1/tokens",
            "/api/v1/tokens/{id}",
            "/api/v1/journal/verification",
            "/api/v1/keys",
            "/api/v1/register",
            "/api/v1/certificates/{number}");

    private static final ObjectMapper JSON = new ObjectMapper();

    @Autowired
    private Walks walks;

    @LocalServerPort
    private int port;

    @Test
    void showsNothingToStrangers() throws IOException {
        Api api = walks.api();
        Cast cast = walks.castLike("K/L eselon I");
        Walk walk = walks.plain(cast).until("evaluateInternally");
        ForeignCalls calls = new ForeignCalls(cast, walk, api);
        Set<String> secrets =
                Set.of(cast.unit().name(), cast.unit().id().value().toString(), walk.number(), "Memenuhi");
        List<String> leaks = new ArrayList<>();
        for (String endpoint : endpoints()) {
            for (String stranger : STRANGERS) {
                leaks.addAll(calls.leaks(endpoint, stranger, secrets));
            }
        }
        assertThat(leaks).isEmpty();
        assertThat(calls.made()).isGreaterThan(STRANGERS.size() * 20);
        System.out.printf(
                "scope: %d calls by %d strangers to %d endpoints, no trace of the proposal%n",
                calls.made(), STRANGERS.size(), endpoints().size());
    }

    /** Every operation that the API describes and that is about cases, as {@code GET /api/v1/…}. */
    private Set<String> endpoints() throws IOException {
        JsonNode paths = JSON.readTree(new Visitor(port)
                        .get("/v3/api-docs", "Authorization", Visitor.basic("auditor", "pandu-demo"))
                        .body())
                .get("paths");
        Set<String> endpoints = new TreeSet<>();
        paths.properties().forEach(path -> path.getValue().fieldNames().forEachRemaining(method -> {
            if (!WITHOUT_A_CASE.contains(path.getKey())) {
                endpoints.add(method.toUpperCase(Locale.ROOT) + " " + path.getKey());
            }
        }));
        assertThat(endpoints).isNotEmpty();
        return endpoints;
    }
}
