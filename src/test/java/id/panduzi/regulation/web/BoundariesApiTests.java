package id.panduzi.regulation.web;

import static id.panduzi.Visitor.basic;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.panduzi.RunningDemo;
import id.panduzi.Visitor;
import id.panduzi.regulation.Boundary;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Every line of {@code boundaries.csv}, asked over the API as outside systems do. */
@RunningDemo
class BoundariesApiTests {

    private static final String AUDITOR = basic("auditor", "pandu-demo");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Visitor system;

    BoundariesApiTests(@LocalServerPort int port) {
        system = new Visitor(port);
    }

    static List<Boundary.Group> groups() {
        return Boundary.all().stream()
                .flatMap(Boundary::groups)
                .distinct()
                .sorted(Comparator.comparing(Boundary.Group::toString))
                .toList();
    }

    /** One call asks for the first line of every criterion, the next for the second, and so on. */
    @ParameterizedTest
    @MethodSource("groups")
    void answersEachLine(Boundary.Group group) throws JsonProcessingException {
        for (List<Boundary> lines : calls(group)) {
            JsonNode answer = evaluate(group, facts(lines, false));
            lines.forEach(line -> check(line, answer));
            checkOutcome(answer);
        }
    }

    @ParameterizedTest
    @MethodSource("groups")
    void takesNullForNotKnown(Boundary.Group group) throws JsonProcessingException {
        for (List<Boundary> lines : calls(group)) {
            List<Boundary> missing =
                    lines.stream().filter(line -> line.value().isEmpty()).toList();
            JsonNode answer = evaluate(group, facts(missing, true));
            missing.forEach(line -> check(line, answer));
        }
    }

    private JsonNode evaluate(Boundary.Group group, Map<String, @Nullable Object> facts)
            throws JsonProcessingException {
        Map<String, Object> request = new TreeMap<>();
        request.put("decision", group.question().key());
        request.put("award", group.award().name());
        request.put("agencyKind", group.kind().name());
        request.put("facts", facts);
        HttpResponse<String> response = system.post(
                "/api/v1/rulesets/" + group.ruleset() + ":1/evaluate",
                JSON.writeValueAsString(request),
                "Authorization",
                AUDITOR);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return JSON.readTree(response.body());
    }

    private static List<List<Boundary>> calls(Boundary.Group group) {
        Map<String, List<Boundary>> byCriterion = Boundary.all().stream()
                .filter(line -> line.groups().anyMatch(group::equals))
                .collect(Collectors.groupingBy(Boundary::criterion));
        List<List<Boundary>> calls = new ArrayList<>();
        for (int call = 0; byCriterion.values().stream().anyMatch(hasLine(call)); call++) {
            int number = call;
            calls.add(byCriterion.values().stream()
                    .filter(hasLine(call))
                    .map(lines -> lines.get(number))
                    .toList());
        }
        return calls;
    }

    private static Predicate<List<Boundary>> hasLine(int number) {
        return lines -> lines.size() > number;
    }

    private static Map<String, @Nullable Object> facts(List<Boundary> lines, boolean withNull) {
        Map<String, @Nullable Object> facts = new TreeMap<>();
        for (Boundary line : lines) {
            if (!line.value().isEmpty()) {
                facts.put(line.criterion(), line.value());
            } else if (withNull) {
                facts.put(line.criterion(), null);
            }
        }
        return facts;
    }

    private static void check(Boundary line, JsonNode answer) {
        List<JsonNode> listed = StreamSupport.stream(answer.path("criteria").spliterator(), false)
                .filter(criterion -> criterion.path("key").asText().equals(line.criterion()))
                .toList();
        if (!line.isAsked()) {
            assertThat(listed).as("%s", line).isEmpty();
            return;
        }
        assertThat(listed).as("%s", line).hasSize(1);
        JsonNode criterion = listed.get(0);
        assertThat(met(criterion.path("met"))).as("%s", line).isEqualTo(line.expected());
        assertThat(criterion.path("article").asText()).as("%s", line).isEqualTo(line.article());
        assertThat(criterion.path("required").asText()).as("%s", line).isEqualTo(line.required());
        assertThat(criterion.path("rule").asText()).as("%s", line).isNotEmpty();
        assertThat(criterion.path("label").asText()).as("%s", line).isNotEmpty();
    }

    /** One false makes it not met; else one null makes it not known; else it is met. */
    private static void checkOutcome(JsonNode answer) {
        List<String> verdicts = StreamSupport.stream(answer.path("criteria").spliterator(), false)
                .map(criterion -> met(criterion.path("met")))
                .toList();
        String open = verdicts.contains("notKnown") ? "notKnown" : "met";
        assertThat(answer.path("outcome").asText()).isEqualTo(verdicts.contains("notMet") ? "notMet" : open);
    }

    private static String met(JsonNode met) {
        if (met.isNull()) {
            return "notKnown";
        }
        assertThat(met.isBoolean()).isTrue();
        return met.booleanValue() ? "met" : "notMet";
    }
}
