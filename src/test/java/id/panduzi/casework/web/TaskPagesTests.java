package id.panduzi.casework.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.panduzi.Visitor;
import id.panduzi.lives.RunningLives;
import id.panduzi.lives.Stop;
import id.panduzi.lives.Walks;
import id.panduzi.proposal.TaskKind;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Every kind of task has its page, on the way of lives that come by all of them. */
@RunningLives
class TaskPagesTests {

    private final int port;
    private final Map<String, Visitor> visitors = new HashMap<>();
    private final Set<String> seen = new TreeSet<>();

    @Autowired
    private Walks walks;

    TaskPagesTests(@LocalServerPort int port) {
        this.port = port;
    }

    @Test
    void showsEveryKindInBothLanguages() {
        walks.goAndLook(
                "K/L eselon III",
                List.of(
                        Map.of("evaluateInternally", "return A.I.1.i.a"),
                        Map.of("reportMonitoring", "noLonger"),
                        Map.of("decideRevocation", "revoke")),
                this::look);
        walks.goAndLook(
                "pemda",
                List.of(
                        Map.of("decideChecks", "publicPerception"),
                        Map.of("fileObjection", "publicPerception"),
                        Map.of("decideObjection", "denied")),
                this::look);
        assertThat(seen)
                .containsAll(Stream.of(TaskKind.values()).map(TaskKind::key).collect(Collectors.toSet()));
    }

    private void look(Stop stop) {
        Visitor visitor = visitors.computeIfAbsent(stop.doer(), this::signedIn);
        for (String language : List.of("en", "id")) {
            HttpResponse<String> page = visitor.get(stop.page() + "?lang=" + language);
            assertThat(page.statusCode()).as(stop.page()).isEqualTo(200);
            assertThat(page.body())
                    .as(stop.page())
                    .containsPattern("<html\\s+lang=\"" + language + "\"")
                    .contains("name=\"key\"", "name=\"version\"")
                    .doesNotContainPattern("\\?\\?[\\w.]+\\?\\?")
                    .doesNotContainPattern("<style|\\sstyle=|\\son[a-z]+=|th:");
        }
        seen.add(stop.kind());
    }

    private Visitor signedIn(String username) {
        Visitor visitor = new Visitor(port);
        visitor.signIn(username, "pandu-demo");
        return visitor;
    }
}
