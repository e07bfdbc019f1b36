package id.panduzi.problem.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import id.panduzi.RunningDemo;
import id.panduzi.Visitor;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What comes to the running application's API in any shape but the right one. */
@RunningDemo
class ApiDoorTests {

    private static final String AUDITOR = Visitor.basic("auditor", "pandu-demo");
    private static final String SCORE = "/api/v1/worksheets/PERMENPANRB-5-2024/score";

    private final int port;
    private final Visitor system;

    ApiDoorTests(@LocalServerPort int port) {
        this.port = port;
        this.system = new Visitor(port);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/yaml",
                "application/x-yaml",
                "application/xml",
                "text/xml",
                "application/cbor",
                "application/x-jackson-smile",
                "text/plain",
                "multipart/form-data",
                "multipart/form-data; boundary=x"
            })
    void takesBodiesInJsonOnly(String type) {
        HttpResponse<String> refusal = system.send(
                "POST", SCORE, BodyPublishers.ofString("answers: {}"), "Content-Type", type, "Authorization", AUDITOR);
        assertThat(refusal.statusCode()).isEqualTo(415);
        assertThat(JsonPath.<String>read(refusal.body(), "$.type")).endsWith("unsupported-media-type");
        assertThat(refusal.headers().allValues("Accept").toString()).doesNotContain("yaml", "xml", "cbor");
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/yaml", "application/xml", "application/cbor"})
    void answersInJsonOnly(String type) {
        HttpResponse<String> refusal = system.get("/api/v1/rulesets", "Accept", type, "Authorization", AUDITOR);
        assertThat(refusal.statusCode()).isEqualTo(406);
        assertThat(refusal.headers().allValues("Accept").toString()).doesNotContain("yaml", "xml", "cbor");
    }

    @Test
    void turnsPeopleWithABrokenUploadAway() {
        HttpResponse<String> refusal =
                system.send("POST", "/sign-in", BodyPublishers.ofString("x"), "Content-Type", "multipart/form-data");
        assertThat(refusal.statusCode()).isBetween(302, 499);
    }

    @ParameterizedTest
    @CsvSource({
        "GET /api/v1/rulesets/%00 HTTP/1.1, 400",
        "GET /api/v1/rulesets/%zz HTTP/1.1, 400",
        "GET /api/v1/rulesets/a%2fb HTTP/1.1, 400",
        "GET /api/v1/rulesets?x=<y> HTTP/1.1, 400"
    })
    void saysSoInAProblemWhenTheServerItselfRefuses(String line, int status) throws IOException {
        checkProblem(raw(line + "\r\nHost: localhost\r\nConnection: close\r\n\r\n"), status);
    }

    @Test
    void saysSoInAProblemWhenHeadersAreTooLong() throws IOException {
        String header = "X-Long: " + "x".repeat(20_000);
        checkProblem(raw("GET /api/v1/rulesets HTTP/1.1\r\nHost: localhost\r\n" + header + "\r\n\r\n"), 400);
    }

    @ParameterizedTest
    @CsvSource({"lang=id, Permintaan tidak dapat dibaca", "lang=en, That request could not be read"})
    void showsBrowsersAPageInTheirLanguageWhenTheServerItselfRefuses(String cookie, String title) throws IOException {
        String page = raw("GET /tasks%2fx HTTP/1.1\r\nHost: localhost\r\nAccept: text/html,*/*;q=0.8\r\nCookie: "
                + cookie + "\r\nConnection: close\r\n\r\n");
        assertThat(page).startsWith("HTTP/1.1 400").contains("text/html", title).doesNotContain("problem+json");
    }

    @Test
    void tellsPeopleHowLargeAFormMayBe() {
        HttpResponse<String> refusal = system.submit("/sign-in", "username", "x".repeat(3_000_000));
        assertThat(refusal.statusCode()).isEqualTo(413);
        assertThat(refusal.body()).contains("paling banyak 2 MB");
    }

    private static void checkProblem(String answer, int status) {
        String[] parts = answer.split("\r\n\r\n", 2);
        assertThat(parts[0]).startsWith("HTTP/1.1 " + status).contains("application/problem+json");
        assertThat(JsonPath.<Integer>read(parts[1], "$.status")).isEqualTo(status);
        assertThat(answer).doesNotContain("<html", "Tomcat");
    }

    private String raw(String request) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
