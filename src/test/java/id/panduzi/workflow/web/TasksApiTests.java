package id.panduzi.workflow.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.panduzi.RunningDemo;
import id.panduzi.Visitor;
import id.panduzi.criterion.Award;
import id.panduzi.directory.Directory;
import id.panduzi.directory.Person;
import id.panduzi.directory.SignedIn;
import id.panduzi.proposal.NewProposal;
import id.panduzi.proposal.Proposals;
import id.panduzi.regulation.ProposalPath;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@RunningDemo
class TasksApiTests {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final AtomicInteger SEASON = new AtomicInteger(2016);
    private static final String OPERATOR = "operator.K01-U08";
    private static final String DECLARED =
            """
            {"declaredOn": "2015-02-02", "place": "Kantor", "staffCount": 20, "pactsSigned": 20}""";

    private final Visitor visitor;

    @Autowired
    private Proposals proposals;

    @Autowired
    private Directory directory;

    private String number = "";
    private JsonNode task = JSON.missingNode();

    TasksApiTests(@LocalServerPort int port) {
        visitor = new Visitor(port);
    }

    private void openAProposal() throws Exception {
        Person person = directory.person(OPERATOR).orElseThrow();
        SignedIn operator = new SignedIn(person.id(), person.username(), person.name(), person.roles(), person.scope());
        NewProposal wanted = new NewProposal("K01-U08", Award.WBK, SEASON.getAndIncrement(), ProposalPath.REGULAR);
        number = proposals.open(wanted, operator).number();
        task = items(OPERATOR, "?view=group&proposal=" + number).get(0);
    }

    @Test
    void listsATaskAsDescribed() throws Exception {
        openAProposal();
        assertThat(names(task))
                .containsExactly(
                        "id",
                        "kind",
                        "label",
                        "proposal",
                        "stage",
                        "assignee",
                        "candidates",
                        "due",
                        "overdue",
                        "created",
                        "version");
        assertThat(task.path("kind").textValue()).isEqualTo("recordDeclaration");
        assertThat(task.path("label").textValue()).isEqualTo("Catat pencanangan");
        assertThat(task.path("stage").textValue()).isEqualTo("declaration");
        assertThat(task.path("candidates").toString()).isEqualTo("[\"operator\"]");
        assertThat(task.path("overdue").booleanValue()).isFalse();
    }

    @Test
    void showsItToEachInTheRightView() throws Exception {
        openAProposal();
        String here = "&proposal=" + number;
        assertThat(items(OPERATOR, "?view=mine" + here)).isEmpty();
        assertThat(items("head.K01-U08", "?view=waiting" + here)).hasSize(1);
        assertThat(items("head.K01-U08", "?view=group" + here)).isEmpty();
        assertThat(items("tpn-coordinator", "?view=waiting&agency=K01" + here)).hasSize(1);
        assertThat(items("tpn-coordinator", "?view=waiting&agency=K02" + here)).isEmpty();
        assertThat(items("head.K02-U01", "?proposal=" + number)).isEmpty();
        assertThat(items(OPERATOR, "?stage=declaration&due=2099-01-01&q=k01-u08"))
                .isNotEmpty();
        assertThat(items(OPERATOR, "?due=overdue" + here)).isEmpty();
        post(OPERATOR, "/claim", "");
        assertThat(items(OPERATOR, "?view=mine" + here)).hasSize(1);
        assertThat(items(OPERATOR, "?view=group" + here)).isEmpty();
    }

    @Test
    void saysWhichFieldsItTakes() throws Exception {
        openAProposal();
        JsonNode shown = JSON.readTree(get(OPERATOR, "/" + id()).body());
        assertThat(names(shown)).contains("id", "version", "fields");
        JsonNode first = shown.path("fields").get(0);
        assertThat(names(first)).containsExactly("name", "type", "required", "options", "min", "max", "value");
        assertThat(first.path("name").textValue()).isEqualTo("declaredOn");
        assertThat(first.path("type").textValue()).isEqualTo("date");
    }

    @Test
    void isDoneOnceUnderItsKey() throws Exception {
        openAProposal();
        String[] key = {"Idempotency-Key", "done-" + number};
        HttpResponse<String> first = post(OPERATOR, "/complete", DECLARED, key);
        assertThat(first.statusCode()).as(first.body()).isEqualTo(200);
        JsonNode done = JSON.readTree(first.body());
        assertThat(names(done)).containsExactly("proposal", "stage", "status", "next");
        assertThat(done.path("proposal").textValue()).isEqualTo(number);
        assertThat(done.at("/next/0/kind").textValue()).isEqualTo("designateUnit");
        assertThat(post(OPERATOR, "/complete", DECLARED, key).body()).isEqualTo(first.body());
        HttpResponse<String> late = post(OPERATOR, "/complete", DECLARED);
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(JSON.readTree(late.body()).path("stage").textValue()).isEqualTo("declaration");
        assertThat(JSON.readTree(late.body()).path("version").isIntegralNumber())
                .isTrue();
    }

    @Test
    void refusesAStaleVersion() throws Exception {
        openAProposal();
        HttpResponse<String> claimed = post(OPERATOR, "/claim", "");
        assertThat(JSON.readTree(claimed.body()).path("assignee").textValue()).isEqualTo(OPERATOR);
        String stale = "\"" + task.path("version").asLong() + "\"";
        assertThat(post(OPERATOR, "/complete", DECLARED, "If-Match", stale).statusCode())
                .isEqualTo(409);
        assertThat(post(OPERATOR, "/release", "").statusCode()).isEqualTo(200);
    }

    @Test
    void saysWhoseItIs() throws Exception {
        openAProposal();
        HttpResponse<String> refused = post("head.K01-U08", "/complete", DECLARED, "Accept-Language", "en");
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(JSON.readTree(refused.body()).path("detail").textValue()).isEqualTo("This is the task of operator.");
        assertThat(post("operator.K01-U02", "/complete", DECLARED).statusCode()).isEqualTo(404);
        HttpResponse<String> unknown = post(OPERATOR, "/complete", "{\"x\": 1}");
        assertThat(unknown.statusCode()).isEqualTo(422);
        assertThat(unknown.body()).contains("unknownField", "declaredOn", "staffCount");
        assertThat(post(OPERATOR, "/assign", "{\"user\": \"leader.K01\"}").statusCode())
                .isEqualTo(422);
        assertThat(post(OPERATOR, "/assign", "{}").statusCode()).isEqualTo(422);
    }

    @ParameterizedTest
    @CsvSource({
        "?view=all, 400",
        "?stage=none, 400",
        "?due=soon, 400",
        "?cursor=x, 400",
        "?size=0, 422",
        "?size=201, 422",
        "/x, 404",
        "/00000000-0000-0000-0000-000000000000, 404"
    })
    void refusesOtherWords(String address, int status) {
        assertThat(get(OPERATOR, address).statusCode()).isEqualTo(status);
    }

    private String id() {
        return task.path("id").textValue();
    }

    private JsonNode items(String username, String query) throws Exception {
        HttpResponse<String> answer = get(username, query);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JSON.readTree(answer.body()).path("items");
    }

    private HttpResponse<String> get(String username, String address) {
        return visitor.get("/api/v1/tasks" + address, "Authorization", Visitor.basic(username, "pandu-demo"));
    }

    private HttpResponse<String> post(String username, String act, String body, String... headers) {
        List<String> all = new ArrayList<>(List.of(headers));
        all.addAll(List.of("Authorization", Visitor.basic(username, "pandu-demo")));
        return visitor.post("/api/v1/tasks/" + id() + act, body, all.toArray(String[]::new));
    }

    private static List<String> names(JsonNode node) {
        List<String> names = new ArrayList<>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
