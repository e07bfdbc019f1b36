package id.panduzi.lives;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.panduzi.directory.Role;
import id.panduzi.lives.Life.Difference;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Walks one proposal through its life, task by task, as the people of its cast. */
public final class Walk {

    private final Api api;
    private final Cast cast;
    private final Life life;
    private Consumer<Stop> look = stop -> {};
    private final Deque<Difference> differences;
    private final Fate fate;
    private final List<String> walked = new ArrayList<>();
    private final Bodies bodies;
    private final Lists lists;
    private final String number;

    Walk(Api api, Cast cast, Life life, int season, Fate fate) {
        this.api = api;
        this.cast = cast;
        this.life = life;
        this.differences = life.differences();
        this.fate = fate;
        this.number = open(season);
        this.bodies = new Bodies(season, number);
        this.lists = new Lists(api, cast, number);
        claim(season);
    }

    private String open(int season) {
        Map<String, Object> wanted = Map.of(
                "unitId",
                cast.unit().code(),
                "award",
                life.award(),
                "year",
                season,
                "path",
                life.path() == null ? "regular" : life.path());
        JsonNode opened =
                api.post(cast.who(Role.OPERATOR), "/proposals", wanted).ok();
        return opened.get("number").textValue();
    }

    private void claim(int season) {
        Map<String, Object> agency = Map.of(
                "facts",
                Map.of("bpkOpinion", "WTP", "bpkOpinionPrevious", "WTP", "akip", "A", "rbIndex", "A", "spip", "4"));
        Map<String, Object> unit = Map.of(
                "facts",
                Map.of(
                        "coreService",
                        true,
                        "considerableResources",
                        true,
                        "rbSuccess",
                        true,
                        "publicPerception",
                        true,
                        "lhkpn",
                        "100",
                        "lhkasn",
                        "100",
                        "tlhp",
                        "100",
                        "unitSakip",
                        "A"));
        api.put(cast.who(Role.SECRETARIAT), "/agencies/" + cast.agency() + "/claims/" + season, agency)
                .ok();
        api.put(cast.who(Role.OPERATOR), "/proposals/" + number + "/claims", unit)
                .ok();
    }

    public String number() {
        return number;
    }

    /** The id of a file handed in for it. */
    String evidence() {
        return api.upload(
                        cast.who(Role.OPERATOR),
                        "/proposals/" + number + "/evidence",
                        "bukti.txt",
                        "Isi bukti " + number)
                .ok()
                .get("id")
                .textValue();
    }

    List<String> walked() {
        return walked;
    }

    public JsonNode proposal() {
        return api.get(cast.who(Role.HEAD), "/proposals/" + number).ok();
    }

    /** Until it ends, or until the life has nothing more to tell. */
    public Walk toItsEnd() {
        JsonNode now = proposal();
        while (!now.get("tasks").isEmpty() && !isTold(now)) {
            assertThat(now.get("tasks")).as("open tasks of %s", life).hasSize(1);
            act(now.get("tasks").get(0));
            now = proposal();
        }
        return this;
    }

    /** Until a task of that kind is open. */
    public Walk until(String kind) {
        JsonNode now = proposal();
        while (!now.at("/tasks/0/kind").asText().equals(kind)) {
            assertThat(now.get("tasks")).as("open tasks of %s", life).hasSize(1);
            act(now.get("tasks").get(0));
            now = proposal();
        }
        return this;
    }

    private boolean isTold(JsonNode now) {
        return now.get("status").textValue().equals("awarded") && differences.isEmpty();
    }

    Walk looking(Consumer<Stop> at) {
        look = at;
        return this;
    }

    /** Where it stands, before the task is done. */
    public Stop stop() {
        JsonNode task = proposal().at("/tasks/0");
        return new Stop(number, task.get("kind").textValue(), task.get("id").textValue(), doer(task), cast);
    }

    private void act(JsonNode task) {
        String kind = task.get("kind").textValue();
        look.accept(stop());
        fate.remindAndEscalate(this, task.get("stage").textValue(), kind);
        Difference next = differences.peek();
        if (next == null || !next.task().equals(kind)) {
            finish(task, kind, new Difference(kind, ""));
            return;
        }
        differences.remove();
        if (!fate.strikes(next, this)) {
            finish(task, kind, next);
        }
    }

    private void finish(JsonNode task, String kind, Difference difference) {
        send(ready(task, kind, difference)).ok();
        walked.add(kind);
    }

    /** The open task on the plain walk, with its worksheet filled, about to be finished. */
    Ready ready() {
        JsonNode task = proposal().at("/tasks/0");
        String kind = task.get("kind").textValue();
        return ready(task, kind, new Difference(kind, ""));
    }

    private Ready ready(JsonNode task, String kind, Difference difference) {
        String doer = doer(task);
        lists.fillSheets(kind, doer, difference.what());
        Map<String, Object> body = difference.what().isEmpty() ? bodies.plain(kind) : bodies.differing(difference);
        lists.complete(kind, body);
        return new Ready(doer, "/tasks/" + task.get("id").textValue() + "/complete", body);
    }

    Api.Answer send(Ready ready) {
        return api.post(ready.doer(), ready.path(), ready.body());
    }

    /** A call that finishes a task. */
    record Ready(String doer, String path, Map<String, Object> body) {}

    /** The first candidate: a person, or whoever has the role here. */
    private String doer(JsonNode task) {
        String candidate = task.get("candidates").get(0).textValue();
        for (Role role : Role.values()) {
            if (role.wireName().equals(candidate)) {
                return cast.who(role);
            }
        }
        return candidate;
    }

    public Cast cast() {
        return cast;
    }

    Api api() {
        return api;
    }
}
