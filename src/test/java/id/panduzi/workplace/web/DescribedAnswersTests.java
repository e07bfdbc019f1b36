package id.panduzi.workplace.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.panduzi.RunningDemo;
import id.panduzi.Visitor;
import java.io.IOException;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The API answers what its description says. */
@RunningDemo
class DescribedAnswersTests {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String ADMINISTRATOR = Visitor.basic("administrator", "pandu-demo");

    private final Visitor system;
    private final JsonNode description;

    DescribedAnswersTests(@LocalServerPort int port) throws IOException {
        system = new Visitor(port);
        description = JSON.readTree(system.get("/v3/api-docs").body());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/api/v1/rulesets|/api/v1/rulesets?size=2|200|",
                "/api/v1/rulesets/{tag}|/api/v1/rulesets/PERMENPANRB-5-2024|200|",
                "/api/v1/rulesets/{tag}|/api/v1/rulesets/NONE|404|",
                "/api/v1/drafts|/api/v1/drafts?size=2|200|",
                "/api/v1/drafts|/api/v1/drafts?size=0|422|",
                "/api/v1/drafts/{id}|/api/v1/drafts/NONE|404|",
                "/api/v1/tokens|/api/v1/tokens?size=2|200|",
                "/api/v1/agencies|/api/v1/agencies?size=2|200|",
                "/api/v1/agencies|/api/v1/agencies?size=201|422|",
                "/api/v1/agencies/{id}|/api/v1/agencies/K02|200|",
                "/api/v1/agencies/{id}|/api/v1/agencies/NONE|404|",
                "/api/v1/units|/api/v1/units?agency=P01&size=2|200|",
                "/api/v1/units/{id}|/api/v1/units/P01-U01|200|",
                "/api/v1/tokens|/api/v1/tokens?size=0|422|",
                "/api/v1/tokens|/api/v1/tokens|201|{\"system\":\"described\",\"name\":\"x\"}",
                "/api/v1/rulesets/{tag}/evaluate|/api/v1/rulesets/PERMENPANRB-5-2024/evaluate|200|"
                        + "{\"decision\":\"award\",\"award\":\"WBK\",\"facts\":{\"total\":80}}",
                "/api/v1/rulesets/{tag}/evaluate|/api/v1/rulesets/PERMENPANRB-5-2024/evaluate|422|{}",
                "/api/v1/worksheets/{tag}/score|/api/v1/worksheets/PERMENPANRB-90-2021/score|200|"
                        + "{\"answers\":{\"110\":3,\"111\":0,\"112\":1,\"122\":2,\"123\":5}}"
            })
    void answersWhatIsDescribed(String path, String address, int status, String body) throws IOException {
        HttpResponse<String> response = body == null
                ? system.get(address, "Authorization", ADMINISTRATOR)
                : system.post(address, body, "Authorization", ADMINISTRATOR);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        JsonNode content = description
                .path("paths")
                .path(path)
                .path(body == null ? "get" : "post")
                .path("responses")
                .path(Integer.toString(status))
                .path("content")
                .path(status < 400 ? "application/json" : "application/problem+json");
        assertThat(content.has("schema")).as("%s %d", path, status).isTrue();
        check(path, content.path("schema"), JSON.readTree(response.body()));
    }

    @Test
    void saysWhatARequestMayHold() {
        JsonNode request = description.at("/components/schemas/EvaluationRequest");
        assertThat(request.path("required").toString()).isEqualTo("[\"award\",\"decision\"]");
        assertThat(request.at("/properties/decision/enum").toString()).isEqualTo("[\"eligibility\",\"award\"]");
        assertThat(request.at("/properties/agencyKind/enum").toString()).isEqualTo("[\"KL\",\"PEMDA\"]");
        assertThat(request.at("/properties/facts/additionalProperties/type"))
                .extracting(JsonNode::textValue)
                .containsExactlyInAnyOrder("string", "number", "boolean", "null");
        assertThat(description.at("/components/schemas/DecisionAnswer/properties/outcome/enum"))
                .hasSize(3);
        assertThat(description.at("/paths/~1api~1v1~1rulesets/get/parameters").findValuesAsText("name"))
                .contains("Accept-Language");
    }

    private void check(String where, JsonNode schema, JsonNode value) {
        if (schema.has("$ref")) {
            String ref = schema.path("$ref").textValue();
            check(where, description.at(ref.substring(1)), value);
        } else if (value.isArray()) {
            value.forEach(item -> check(where + "[]", schema.path("items"), item));
        } else if (value.isObject()) {
            checkObject(where, schema, value);
        } else {
            checkType(where, schema, value);
        }
    }

    private void checkObject(String where, JsonNode schema, JsonNode value) {
        schema.path("required").forEach(name -> assertThat(value.has(name.textValue()))
                .as("%s.%s", where, name)
                .isTrue());
        value.properties().forEach(field -> {
            String name = where + "." + field.getKey();
            JsonNode described = schema.path("properties").path(field.getKey());
            JsonNode property = described.isMissingNode() ? schema.path("additionalProperties") : described;
            assertThat(property.isObject()).as(name).isTrue();
            check(name, property, field.getValue());
        });
    }

    private static void checkType(String where, JsonNode schema, JsonNode value) {
        String type = value.isInt() ? "integer" : value.getNodeType().name().toLowerCase(java.util.Locale.ROOT);
        assertThat(schema.path("type").toString())
                .as("%s: %s in %s", where, value, schema)
                .contains("\"" + type + "\"");
    }
}
