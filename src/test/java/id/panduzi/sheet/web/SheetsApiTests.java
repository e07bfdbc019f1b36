package id.panduzi.sheet.web;

import static id.panduzi.sheet.ProposalMother.aProposal;
import static id.panduzi.sheet.ProposalMother.asked;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.panduzi.WithoutProcesses;
import id.panduzi.directory.Role;
import id.panduzi.directory.SignedIn;
import id.panduzi.sheet.Level;
import id.panduzi.sheet.ProposalMother;
import id.panduzi.sheet.Returns;
import java.nio.charset.StandardCharsets;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@WithoutProcesses
class SheetsApiTests {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Autowired
    private WebApplicationContext application;

    private MockMvc web;
    private ProposalMother proposal;
    private SignedIn operator;

    @BeforeEach
    void open() {
        web = MockMvcBuilders.webAppContextSetup(application).build();
        proposal = aProposal(application).inAssessment();
        operator = proposal.as(Role.OPERATOR);
    }

    @AfterEach
    void leave() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void answersEveryRowOfTheWorksheet() throws Exception {
        JsonNode sheet = get(operator, "/worksheets/unit", 200);
        assertThat(sheet.get("items"))
                .hasSameSizeAs(proposal.worksheet().items())
                .allSatisfy(
                        item -> assertThat(item.get("locked").booleanValue()).isFalse());
        JsonNode first = item(sheet, "A.I.1.i.a");
        assertThat(first.get("nationalId").textValue()).isEqualTo("1");
        assertThat(first.get("answerType").textValue()).isEqualTo("Ya/Tidak");
        assertThat(first.get("options")).hasSize(2);
        assertThat(first.get("answer").isNull()).isTrue();
        JsonNode computed = item(sheet, "A.II.5.ii.a");
        assertThat(computed.get("computed").booleanValue()).isTrue();
        assertThat(computed.get("nationalId").isNull()).isTrue();
    }

    @Test
    void clearsWithNullAndLeavesWhatIsNotSaid() throws Exception {
        put(
                operator,
                "{\"item\": \"1\", \"answer\": \"Ya\", \"note\": \"SK 7\"}, {\"item\": \"125\", \"answer\": 3.60}",
                200);
        JsonNode sheet = put(operator, "{\"item\": \"A.I.1.i.a\", \"answer\": null}", 200);
        assertThat(item(sheet, "A.I.1.i.a").get("answer").isNull()).isTrue();
        assertThat(item(sheet, "A.I.1.i.a").get("note").textValue()).isEqualTo("SK 7");
        assertThat(item(sheet, "B.I.a").get("answer").textValue()).isEqualTo("3.60");
        sheet = put(operator, "{\"item\": \"1\", \"note\": null}", 200);
        assertThat(item(sheet, "A.I.1.i.a").get("note").isNull()).isTrue();
    }

    @Test
    void refusesAsAWholeNamingWhatIsWrong() throws Exception {
        JsonNode problem =
                put(operator, "{\"item\": \"1\", \"answer\": \"Ya\"}, {\"item\": \"2\", \"answer\": {}}, {}", 422);
        assertThat(problem.get("errors"))
                .extracting(error -> error.get("field").textValue())
                .containsExactlyInAnyOrder("answers.2", "answers[2].item");
        assertThat(put(operator, null, 422).at("/errors/0/field").textValue()).isEqualTo("answers");
        assertThat(item(get(operator, "/worksheets/unit", 200), "A.I.1.i.a")
                        .get("answer")
                        .isNull())
                .isTrue();
    }

    @Test
    void answersARepeatedCommandTheFirstAnswerAgain() throws Exception {
        JsonNode first = put(operator, "{\"item\": \"1\", \"answer\": \"Ya\"}", 200, "Idempotency-Key", "k1");
        put(operator, "{\"item\": \"1\", \"answer\": \"Tidak\"}", 200);
        assertThat(put(operator, "{\"item\": \"1\", \"answer\": \"Ya\"}", 200, "Idempotency-Key", "k1"))
                .isEqualTo(first);
        put(operator, "{\"item\": \"1\", \"answer\": \"Tidak\"}", 422, "Idempotency-Key", "k1");
    }

    @Test
    void refusesAStaleVersionNamingTheCurrentOne() throws Exception {
        long seen = get(operator, "/worksheets/unit", 200).get("version").longValue();
        put(operator, "{\"item\": \"1\", \"answer\": \"Ya\"}", 200, "If-Match", "\"" + seen + "\"");
        JsonNode problem =
                put(operator, "{\"item\": \"1\", \"answer\": \"Tidak\"}", 409, "If-Match", "\"" + seen + "\"");
        assertThat(problem.get("version").longValue()).isGreaterThan(seen);
        assertThat(problem.get("stage").textValue()).isEqualTo("assessment");
    }

    @Test
    void namesTheLockedItem() throws Exception {
        proposal.filled(Level.UNIT, operator);
        proposal.the(Returns.class).open(proposal.now(), Level.TPI, asked("2"), proposal.as(Role.TPI_MEMBER));
        put(operator, "{\"item\": \"2\", \"answer\": \"B\"}", 200);
        JsonNode problem =
                put(operator, "{\"item\": \"2\", \"answer\": \"C\"}, {\"item\": \"1\", \"answer\": \"Tidak\"}", 409);
        assertThat(problem.at("/errors/0/field").textValue()).isEqualTo("answers.A.I.1.i.a");
        assertThat(problem.at("/errors/0/message").textValue()).contains("A.I.1.i.a");
        JsonNode round = get(operator, "/returns", 200).at("/items/0");
        assertThat(round.get("asker").textValue()).isEqualTo("tpi");
        assertThat(round.at("/items/0/reasonLabel").textValue()).isNotBlank();
        assertThat(round.at("/changes/0/after").textValue()).isEqualTo("B");
    }

    @Test
    void isNotThereForStrangersAndOnNoLevelOfThatName() throws Exception {
        SignedIn stranger = aProposal(application).as(Role.OPERATOR);
        get(stranger, "/worksheets/unit", 404);
        get(stranger, "/worksheets/unit/score", 404);
        get(stranger, "/returns", 404);
        put(stranger, "{\"item\": \"1\", \"answer\": \"Ya\"}", 404);
        get(operator, "/worksheets/unknown", 404);
        get(operator, "/worksheets/tpn", 404);
        get(operator, "/worksheets/field/score", 404);
        get(proposal.as(Role.TPN_COORDINATOR), "/worksheets/tpn", 200);
        put(proposal.as(Role.LEADER), "{\"item\": \"1\", \"answer\": \"Ya\"}", 403);
    }

    @Test
    void scoresALevelAndTheEffectiveAnswers() throws Exception {
        proposal.filled(Level.UNIT, operator);
        JsonNode score = get(operator, "/worksheets/unit/score", 200);
        assertThat(score.get("total").textValue()).isEqualTo("100");
        assertThat(score.at("/award/WBK/outcome").textValue()).isEqualTo("met");
        assertThat(score.at("/award/WBBM/outcome").textValue()).isEqualTo("notMet");
        assertThat(get(operator, "/worksheets/effective/score", 200)
                        .get("total")
                        .textValue())
                .isEqualTo("0");
    }

    private JsonNode get(SignedIn reader, String path, int status) throws Exception {
        return send(reader, MockMvcRequestBuilders.get(address(path)), status);
    }

    private JsonNode put(SignedIn writer, @Nullable String answers, int status, String... header) throws Exception {
        MockHttpServletRequestBuilder request = MockMvcRequestBuilders.put(address("/worksheets/unit/answers"))
                .contentType(MediaType.APPLICATION_JSON)
                .content(answers == null ? "{}" : "{\"answers\": [" + answers + "]}");
        if (header.length > 0) {
            request.header(header[0], header[1]);
        }
        return send(writer, request, status);
    }

    private JsonNode send(SignedIn caller, MockHttpServletRequestBuilder request, int status) throws Exception {
        Authentication signedIn = UsernamePasswordAuthenticationToken.authenticated(caller, null, caller.authorities());
        SecurityContextHolder.getContext().setAuthentication(signedIn);
        MockHttpServletResponse response =
                web.perform(request.principal(signedIn)).andReturn().getResponse();
        String body = response.getContentAsString(StandardCharsets.UTF_8);
        assertThat(response.getStatus()).as(body).isEqualTo(status);
        return JSON.readTree(body);
    }

    private String address(String path) {
        return "/api/v1/proposals/" + proposal.now().number() + path;
    }

    private static JsonNode item(JsonNode sheet, String code) {
        return StreamSupport.stream(sheet.get("items").spliterator(), false)
                .filter(item -> item.get("code").textValue().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
