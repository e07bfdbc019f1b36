package id.panduzi.assessment.web.score;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.panduzi.RunningDemo;
import id.panduzi.Visitor;
import id.panduzi.regulation.Ruleset;
import id.panduzi.regulation.Rulesets;
import id.panduzi.worksheet.Item;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@RunningDemo
class ScoreApiTests {

    private static final ObjectMapper JSON = new ObjectMapper();

    @LocalServerPort
    private int port;

    @Autowired
    private Rulesets rulesets;

    private Visitor visitor;

    @BeforeEach
    void arrive() {
        visitor = new Visitor(port);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"PERMENPANRB-52-2014", "PERMENPANRB-10-2019", "PERMENPANRB-90-2021:1", "PERMENPANRB-5-2024"})
    void givesFullMarksToTheBestAnswers(String tag) throws IOException {
        JsonNode score = score(tag, bestAnswers(tag));
        assertThat(score.get("total").textValue()).isEqualTo("100");
        assertThat(score.at("/components/pengungkit").textValue()).isEqualTo("60");
        assertThat(score.at("/components/hasil").textValue()).isEqualTo("40");
        assertThat(score.get("areas"))
                .hasSize(6)
                .allSatisfy(area -> assertThat(area.get("share").textValue()).isEqualTo("1"));
        assertThat(score.at("/award/WBK/outcome").textValue()).isEqualTo("met");
        assertThat(score.at("/award/WBBM/outcome").textValue()).isEqualTo("notKnown");
        assertThat(criterion(score, "WBBM", "wbk").get("met").isNull()).isTrue();
    }

    @Test
    void asksForWbkBesideTheScore() throws IOException {
        String tag = "PERMENPANRB-5-2024";
        ObjectNode body = bestAnswers(tag);
        body.putObject("facts").put("wbk", true);
        assertThat(score(tag, body).at("/award/WBBM/outcome").textValue()).isEqualTo("met");
    }

    @ParameterizedTest
    @CsvSource({
        "B.I.a,3.60,spak,15.75,true,true",
        "125,3.60,spak,15.75,true,true",
        "B.I.a,3.59,spak,15.70625,false,false",
        "B.I.a,3.5999999999999999,spak,15.7499999999999995625,false,false",
        "B.II.a,3.20,spkp,14,true,false",
        "B.II.a,3.19,spkp,13.95625,false,false",
        "B.I.b,C,kinerja,2.5,true,false",
        "B.I.b,B,kinerja,3.75,true,true",
        "B.I.b,D,kinerja,1.25,false,false"
    })
    void holdsSurveysAndPerformanceAgainstTheirLimits(
            String item, String answer, String component, String points, boolean wbk, boolean wbbm) throws IOException {
        ObjectNode body = JSON.createObjectNode();
        body.putObject("answers").put(item, answer);
        JsonNode score = score("PERMENPANRB-5-2024", body);
        assertThat(score.at("/components/" + component).textValue()).isEqualTo(points);
        assertThat(criterion(score, "WBK", component).get("met").booleanValue()).isEqualTo(wbk);
        assertThat(criterion(score, "WBBM", component).get("met").booleanValue())
                .isEqualTo(wbbm);
        assertThat(criterion(score, "WBK", component).get("article").textValue())
                .isEqualTo("PermenPANRB 90/2021, lampiran II, tabel 6");
    }

    @Test
    void showsWhatHasNoFiniteFormAsAFractionBesideIt() throws IOException {
        ObjectNode body = JSON.createObjectNode();
        body.putObject("answers").put("110", 3).put("111", "0").put("112", 1).put("A.I.1.ii.a", "Ya");
        JsonNode score = score("PERMENPANRB-90-2021", body);
        JsonNode item = find(score.get("items"), "item", "A.II.5.ii.a");
        assertThat(item.get("value").textValue()).isEqualTo("0.333333333333");
        assertThat(item.get("exactValue").textValue()).isEqualTo("1/3");
        assertThat(item.get("score").textValue()).isEqualTo("1");
        JsonNode area = find(score.get("areas"), "key", "area.1");
        assertThat(area.get("score").textValue()).isEqualTo("0.333333333333");
        assertThat(area.get("exact").textValue()).isEqualTo("1/3");
        assertThat(criterion(score, "WBK", "area.1").get("exact").textValue()).isEqualTo("1/24");
    }

    @Test
    void namesPercentagesWithoutABaseAndCountsAboveIt() throws IOException {
        ObjectNode body = JSON.createObjectNode();
        body.putObject("answers")
                .put("110", 0)
                .put("111", 0)
                .put("112", 0)
                .put("122", 2)
                .put("123", 5);
        JsonNode score = score("PERMENPANRB-5-2024", body);
        assertThat(find(score.get("undefined"), "item", "A.II.5.ii.a")
                        .get("other")
                        .textValue())
                .isEqualTo("3");
        assertThat(find(score.get("notices"), "item", "A.II.6.i.b").get("code").textValue())
                .isEqualTo("capped");
        assertThat(find(score.get("items"), "item", "A.II.6.i.b").get("score").textValue())
                .isEqualTo("1.25");
    }

    @Test
    void countsAGroupThatIsNotFilledWholeAsUnanswered() throws IOException {
        ObjectNode body = JSON.createObjectNode();
        body.putObject("answers").put("110", 2).put("112", 2);
        JsonNode item = find(score("PERMENPANRB-5-2024", body).get("items"), "item", "A.II.5.ii.a");
        assertThat(item.get("answered").booleanValue()).isFalse();
        assertThat(item.get("score").textValue()).isEqualTo("0");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A.I.1.i.b|\"D\"|notAnOption",
                "A.I.1.i.a|\"ya\"|notAnOption",
                "A.I.1.i.a|true|notAnOption",
                "B.I.a|5.1|outOfRange",
                "B.I.a|\"-0.1\"|outOfRange",
                "B.I.a|\"3,6\"|notANumber",
                "B.I.a|[1]|notANumber",
                "88|-1|notWhole",
                "88|1.5|notWhole",
                "88|\"abc\"|notWhole",
                "A.II.1.i.a|\"50\"|computedItem",
                "A.IX.1|\"A\"|unknownItem",
                "999|\"A\"|unknownItem"
            })
    void namesTheFieldOfEveryWrongAnswer(String item, String answer, String code) throws IOException {
        HttpResponse<String> response =
                post("PERMENPANRB-5-2024", "{\"answers\":{\"" + item + "\":" + answer + "}}", "Accept-Language", "id");
        assertThat(response.statusCode()).isEqualTo(422);
        JsonNode error = JSON.readTree(response.body()).at("/errors/0");
        assertThat(error.get("field").textValue()).isEqualTo("answers." + item);
        assertThat(error.get("code").textValue()).isEqualTo(code);
        assertThat(error.get("message").textValue()).isNotBlank().doesNotContain("error.");
    }

    @Test
    void refusesFactsThatTheWorksheetTells() throws IOException {
        HttpResponse<String> response = post("PERMENPANRB-5-2024", "{\"answers\":{},\"facts\":{\"total\":\"100\"}}");
        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(response.body()).contains("facts.total", "computedFact");
    }

    @Test
    void namesWrongFactsAndWrongAnswersAtOnce() {
        HttpResponse<String> response = post(
                "PERMENPANRB-5-2024",
                "{\"answers\":{\"125\":\"5\",\"999\":\"A\"},\"facts\":{\"total\":1,\"x\":1,\"wbk\":\"maybe\"}}");
        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(response.body())
                .contains("facts.total", "facts.x", "facts.wbk", "answers.125", "answers.999")
                .contains("computedFact", "unknownFact", "notAnOption", "outOfRange", "unknownItem");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"answers\":null}"})
    void asksForAnswers(String body) {
        HttpResponse<String> response = post("PERMENPANRB-5-2024", body);
        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(response.body()).contains("\"field\":\"answers\"", "\"code\":\"required\"");
        assertThat(post("PERMENPANRB-5-2024", "{\"answers\":{}}").statusCode()).isEqualTo(200);
    }

    @Test
    void namesNumbersAndKeysThatAreTooLong() {
        HttpResponse<String> number = post("PERMENPANRB-5-2024", "{\"answers\":{\"125\":3." + "1".repeat(200) + "}}");
        assertThat(number.statusCode()).isEqualTo(422);
        assertThat(number.body()).contains("answers.125", "tooManyDigits", "40");
        HttpResponse<String> key = post("PERMENPANRB-5-2024", "{\"answers\":{\"" + "k".repeat(5000) + "\":1}}");
        assertThat(key.statusCode()).isEqualTo(422);
        assertThat(key.body()).contains("unknownItem", "kkk…").hasSizeLessThan(1000);
    }

    @Test
    void refusesAMegabyteAndNonsense() {
        assertThat(post("PERMENPANRB-5-2024", "{\"answers\":{\"x\":\"" + "y".repeat(1_000_000) + "\"}}")
                        .statusCode())
                .isEqualTo(413);
        assertThat(post("PERMENPANRB-5-2024", "{\"answers\":").statusCode()).isEqualTo(400);
        assertThat(post("PERMENPANRB-5-2024", "[]").statusCode()).isEqualTo(400);
        assertThat(post("PERMENPANRB-1-1999", "{}").statusCode()).isEqualTo(404);
    }

    private ObjectNode bestAnswers(String tag) {
        Ruleset ruleset = rulesets.get(tag);
        ObjectNode body = JSON.createObjectNode();
        ObjectNode answers = body.putObject("answers");
        ruleset.worksheet().items().stream()
                .filter(item -> item.kind() != Item.Kind.COMPUTED)
                .forEach(item -> answers.put(item.code(), best(item)));
        answers.remove("A.II.3.iii.a.2");
        if (answers.has("A.II.3.iii.a.1")) {
            answers.put("A.II.3.iii.a.2", "0");
        }
        return body;
    }

    private static String best(Item item) {
        return switch (item.answerType()) {
            case COUNT -> item.title().contains("sudah lapor") ? "30" : "10";
            case INDEX -> "4";
            case PERCENT -> "100";
            case POINTS -> item.weight().toPlain();
            default -> item.answerType().options().get(0);
        };
    }

    private JsonNode score(String tag, ObjectNode body) throws IOException {
        HttpResponse<String> response = post(tag, body.toString());
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return JSON.readTree(response.body());
    }

    private HttpResponse<String> post(String tag, String body, String... headers) {
        String[] all = new String[headers.length + 2];
        System.arraycopy(headers, 0, all, 2, headers.length);
        all[0] = "Authorization";
        all[1] = Visitor.basic("auditor", "pandu-demo");
        return visitor.post("/api/v1/worksheets/" + tag + "/score", body, all);
    }

    private static JsonNode criterion(JsonNode score, String award, String key) {
        return find(score.at("/award/" + award + "/criteria"), "key", key);
    }

    private static JsonNode find(JsonNode list, String field, String value) {
        return StreamSupport.stream(list.spliterator(), false)
                .filter(node -> node.get(field).textValue().equals(value))
                .findFirst()
                .orElseThrow();
    }
}
