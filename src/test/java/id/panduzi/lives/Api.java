package id.panduzi.lives;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import id.panduzi.Visitor;
import id.panduzi.directory.DemoMode;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;

/** The API as a system of somebody else's calls it. */
public final class Api {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .findAndAddModules()
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    private final Visitor line;

    public Api(int port) {
        this.line = new Visitor(port);
    }

    /** For calls that are no plain JSON. */
    Visitor line() {
        return line;
    }

    /** Hands in a text file. */
    public Answer upload(String user, String path, String name, String content) {
        HttpResponse<String> response = line.send(
                "POST",
                "/api/v1" + path,
                BodyPublishers.ofString(Upload.body(name, content)),
                "Authorization",
                Visitor.basic(user, DemoMode.PASSWORD),
                "Content-Type",
                Upload.TYPE);
        return new Answer(response.statusCode(), read(response.body()));
    }

    /** What came back. */
    public record Answer(int status, JsonNode body) {

        /** The body, if all went well. */
        public JsonNode ok() {
            assertThat(status).as("answer %s", body).isBetween(200, 299);
            return body;
        }
    }

    public Answer get(String user, String path) {
        return send("GET", user, path, null);
    }

    public Answer post(String user, String path, Object body, String... headers) {
        return send("POST", user, path, body, headers);
    }

    public Answer put(String user, String path, Object body, String... headers) {
        return send("PUT", user, path, body, headers);
    }

    private Answer send(String method, String user, String path, Object body, String... headers) {
        String[] all = new String[headers.length + 4];
        System.arraycopy(headers, 0, all, 4, headers.length);
        all[0] = "Authorization";
        all[1] = Visitor.basic(user, DemoMode.PASSWORD);
        all[2] = "Content-Type";
        all[3] = "application/json";
        HttpResponse<String> response = line.send(
                method,
                "/api/v1" + path,
                body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(written(body)),
                all);
        return new Answer(response.statusCode(), read(response.body()));
    }

    private static String written(Object body) {
        try {
            return body instanceof String text ? text : JSON.writeValueAsString(body);
        } catch (JsonProcessingException impossible) {
            throw new IllegalArgumentException(impossible);
        }
    }

    private static JsonNode read(String body) {
        try {
            return body.isEmpty() ? MissingNode.getInstance() : JSON.readTree(body);
        } catch (JsonProcessingException noJson) {
            throw new IllegalStateException("no JSON: " + body, noJson);
        }
    }
}
