package id.panduzi.lives;

import id.panduzi.Visitor;
import id.panduzi.directory.DemoMode;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Calls with the ids of a proposal that the caller has no business with. */
final class ForeignCalls {

    /** Bodies that would be taken from somebody who may; a call without one here sends none. */
    private final Map<String, String> bodies;

    private final Map<String, String> ids;
    private final Visitor line;
    private int made;

    ForeignCalls(Cast cast, Walk walk, Api api) {
        String task = walk.proposal().at("/tasks/0/id").textValue();
        String evidence = walk.evidence();
        this.line = api.line();
        this.ids = Map.of(
                "/proposals/{number}", "/proposals/" + walk.number(),
                "/agencies/{id}", "/agencies/" + cast.agency(),
                "/units/{id}", "/units/" + cast.unit().code(),
                "/tasks/{id}", "/tasks/" + task,
                "/evidence/{id}", "/evidence/" + evidence,
                "{level}", "tpi",
                "{sequence}", "1",
                "{year}", Integer.toString(Days.today().getYear()));
        this.bodies = Map.of(
                "POST /api/v1/proposals",
                "{\"unitId\": \"%s\", \"award\": \"WBK\", \"year\": %d}"
                        .formatted(cast.unit().code(), Days.today().getYear() - 1),
                "POST /api/v1/proposals/{number}/withdraw",
                "{\"reason\": \"x\"}",
                "POST /api/v1/proposals/{number}/maladministration",
                "{\"reason\": \"x\"}",
                "POST /api/v1/agencies/{id}/void",
                "{\"year\": 2026, \"decreeNumber\": \"1\", \"reason\": \"x\"}",
                "POST /api/v1/rehearsals",
                "{\"proposal\": \"%s\"}".formatted(walk.number()),
                "POST /api/v1/tasks/{id}/assign",
                "{\"user\": \"tpi-member-1.K01\"}",
                "PUT /api/v1/proposals/{number}/worksheets/{level}/answers",
                "{\"answers\": [{\"item\": \"A.I.1.i.a\", \"answer\": \"Ya\"}]}",
                "POST /api/v1/tasks/{id}/extend",
                "{\"due\": \"2030-01-02\", \"reason\": \"x\"}");
    }

    int made() {
        return made;
    }

    /** What went wrong: an answer that is neither 403 nor 404 (lists may answer, empty), or that gives something away. */
    List<String> leaks(String endpoint, String stranger, Collection<String> secrets) {
        String path = endpoint.substring(endpoint.indexOf(' ') + 1);
        String method = endpoint.substring(0, endpoint.indexOf(' '));
        String filled = path;
        for (Map.Entry<String, String> id : ids.entrySet()) {
            filled = filled.replace(id.getKey(), id.getValue());
        }
        HttpResponse<String> answer = send(method, filled, stranger, bodies.getOrDefault(endpoint, "{\"facts\": {}}"));
        made++;
        List<String> leaks = new ArrayList<>();
        boolean isList = method.equals("GET") && filled.equals(path);
        boolean isOwnAgency =
                stranger.contains(".K01-") && method.equals("GET") && path.startsWith("/api/v1/agencies/{id}");
        if (answer.statusCode() != 403 && answer.statusCode() != 404 && !(isList || isOwnAgency)) {
            leaks.add(stranger + " " + endpoint + ": " + answer.statusCode() + " " + answer.body());
        }
        String told = answer.body().replace(filled, "").replace("\"" + filled + "\"", "");
        secrets.stream()
                .filter(told::contains)
                .forEach(secret -> leaks.add(stranger + " " + endpoint + " tells " + secret));
        return leaks;
    }

    private HttpResponse<String> send(String method, String path, String stranger, String body) {
        boolean hasBody = !method.equals("GET");
        boolean upload = path.endsWith("/evidence") && hasBody;
        return line.send(
                method,
                path,
                !hasBody
                        ? BodyPublishers.noBody()
                        : BodyPublishers.ofString(upload ? Upload.body("x.txt", "isi") : body),
                "Authorization",
                Visitor.basic(stranger, DemoMode.PASSWORD),
                "Content-Type",
                upload ? Upload.TYPE : "application/json");
    }
}
