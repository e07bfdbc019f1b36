package id.panduzi.directory.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.panduzi.RunningDemo;
import id.panduzi.Visitor;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/** Asks for every path that any controller answers, as a stranger. */
@RunningDemo
class OpenPathsTests {

    private static final Set<String> OPEN = Set.of(
            "GET /sign-in",
            "POST /sign-in/failed",
            "GET /error",
            "GET /register",
            "GET /certificates",
            "GET /certificates/{number}",
            "GET /guide",
            "GET /guide/{name}",
            "GET /guide/gambar/{name}",
            "GET /keys",
            "GET /keys/{fingerprint}.pem",
            "GET /api/v1/keys",
            "GET /api/v1/register",
            "GET /api/v1/certificates/{number}",
            "GET /v3/api-docs",
            "GET /v3/api-docs.yaml",
            "GET /actuator/health",
            "GET /actuator/health/**");

    private final Visitor stranger;

    OpenPathsTests(@LocalServerPort int port) {
        stranger = new Visitor(port);
    }

    @Test
    void areTheseAndNoOthers(@Autowired Collection<RequestMappingInfoHandlerMapping> mappings) {
        Set<String> answered = new TreeSet<>();
        mappings.stream()
                .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
                .flatMap(OpenPathsTests::requests)
                .filter(this::isAnswered)
                .forEach(answered::add);
        assertThat(OPEN).containsAll(answered);
        assertThat(answered).contains("GET /sign-in", "GET /v3/api-docs", "GET /actuator/health");
    }

    private static Stream<String> requests(RequestMappingInfo mapping) {
        Set<RequestMethod> named = mapping.getMethodsCondition().getMethods();
        Set<RequestMethod> methods = named.isEmpty() ? Set.of(RequestMethod.GET) : named;
        return mapping.getPatternValues().stream()
                .flatMap(path -> methods.stream().map(method -> method + " " + path));
    }

    private boolean isAnswered(String request) {
        String[] parts = request.split(" ", 2);
        String path = parts[1].replaceAll("\\{[^}]*}", "x").replace("**", "x");
        String csrf = Visitor.csrf(stranger.get("/sign-in"));
        HttpResponse<String> answer = stranger.send(parts[0], path, BodyPublishers.noBody(), "X-CSRF-TOKEN", csrf);
        boolean sentToSignIn =
                answer.statusCode() == 302 && Visitor.location(answer).equals("/sign-in");
        return answer.statusCode() != 401 && !sentToSignIn;
    }
}
