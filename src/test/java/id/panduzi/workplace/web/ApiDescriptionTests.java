package id.panduzi.workplace.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import id.panduzi.RunningDemo;
import id.panduzi.Visitor;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@RunningDemo
class ApiDescriptionTests {

    private final Visitor visitor;

    ApiDescriptionTests(@LocalServerPort int port) {
        visitor = new Visitor(port);
    }

    @Test
    void describesTheApiAndNothingElse() {
        HttpResponse<String> answer = visitor.get("/v3/api-docs");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(JsonPath.<String>read(answer.body(), "$.openapi")).startsWith("3.1");
        assertThat(JsonPath.<String>read(answer.body(), "$.info.title")).isEqualTo("Pandu ZI");
        assertThat(JsonPath.<Map<String, Object>>read(answer.body(), "$.components.securitySchemes"))
                .containsOnlyKeys("basic", "bearer");
        assertThat(JsonPath.<Map<String, Object>>read(answer.body(), "$.paths").keySet())
                .contains("/api/v1/tokens")
                .allMatch(path -> path.startsWith("/api/"));
    }
}
