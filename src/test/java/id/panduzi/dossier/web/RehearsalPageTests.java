package id.panduzi.dossier.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.panduzi.RunningDemo;
import id.panduzi.Visitor;
import id.panduzi.directory.DemoMode;
import id.panduzi.directory.DemoReaders;
import id.panduzi.directory.Directory;
import id.panduzi.proposal.Case;
import id.panduzi.proposal.DecisionRecords;
import id.panduzi.proposal.ProposalFilter;
import id.panduzi.proposal.ProposalLists;
import id.panduzi.proposal.Stage;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** A unit asks what would come out today. */
@RunningDemo
@TestPropertySource(properties = "panduzi.demo.proposals=true")
class RehearsalPageTests {

    @Autowired
    private DecisionRecords decisions;

    private final Visitor unit;

    private final int port;

    private final List<Case> proposals;

    private final Case proposal;

    RehearsalPageTests(@LocalServerPort int port, @Autowired Directory directory, @Autowired ProposalLists lists) {
        this.port = port;
        unit = new Visitor(port);
        ProposalFilter all = new ProposalFilter(null, null, null, null, null, null, null);
        proposals = lists.list(all, "", 200, new DemoReaders(directory).named("auditor"));
        proposal = at(Stage.INTERNAL_EVALUATION);
    }

    private Case at(Stage stage) {
        return proposals.stream()
                .filter(one -> one.stage() == stage && one.isRunning())
                .findFirst()
                .orElseThrow();
    }

    @BeforeEach
    void signIn() {
        unit.signIn("operator." + proposal.unit().code(), DemoMode.PASSWORD);
    }

    @Test
    void showsWhatIsShortUnderTheProposalsOwnRulesAndKeepsNothing() {
        int before = decisions.of(proposal.id()).size();
        assertThat(unit.get(address()).body())
                .contains(
                        "Ini geladi, bukan keputusan.", "peraturan usulan ini", "Syarat pengusulan", "Syarat penetapan")
                .contains("indeks 3,60")
                .doesNotContain("??", "th:");
        assertThat(decisions.of(proposal.id())).hasSize(before);
        assertThat(unit.get("/proposals/" + proposal.number() + "?lang=id").body())
                .contains(address().substring(0, address().indexOf('?')));
    }

    @Test
    void rehearsesUnderAnyPublishedRules() {
        String older = unit.get(address() + "&rules=PERMENPANRB-52-2014:1").body();
        assertThat(older)
                .contains("Menurut PermenPANRB 52/2014")
                .containsPattern("value=\"PERMENPANRB-52-2014:1\"\\s+selected=\"selected\"")
                .doesNotContain("Menurut PermenPANRB 5/2024,");
        assertThat(unit.get(address() + "&rules=NONE-1:1").statusCode()).isEqualTo(404);
    }

    /** The national team evaluates: what counts is no longer for the unit, on the page and over the API alike. */
    @Test
    void answersOverTheApiWhatThePageShows() throws IOException {
        Case evaluated = at(Stage.EXTERNAL_EVALUATION);
        String operator = "operator." + evaluated.unit().code();
        JsonNode own = rehearsed(evaluated, operator);
        JsonNode nations = rehearsed(evaluated, "auditor");
        assertThat(own.path("basis").asText()).isEqualTo("tpi");
        assertThat(nations.path("basis").asText()).isEqualTo("effective");
        for (Map.Entry<String, JsonNode> reader :
                Map.of(operator, own, "auditor", nations).entrySet()) {
            Visitor visitor = new Visitor(port);
            visitor.signIn(reader.getKey(), DemoMode.PASSWORD);
            String page = visitor.get("/proposals/" + evaluated.number() + "/rehearsal?lang=en")
                    .body();
            BigDecimal total = new BigDecimal(reader.getValue()
                    .path("award")
                    .path("criteria")
                    .path(0)
                    .path("actual")
                    .asText());
            assertThat(page).contains(total.setScale(2, RoundingMode.FLOOR).toPlainString());
        }
    }

    private JsonNode rehearsed(Case proposal, String username) throws IOException {
        HttpResponse<String> answer = new Visitor(port)
                .post(
                        "/api/v1/rehearsals",
                        "{\"proposal\":\"" + proposal.number() + "\"}",
                        "Authorization",
                        Visitor.basic(username, DemoMode.PASSWORD));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return new ObjectMapper().readTree(answer.body());
    }

    private String address() {
        return "/proposals/" + proposal.number() + "/rehearsal?lang=id";
    }
}
