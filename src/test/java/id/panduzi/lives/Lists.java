package id.panduzi.lives;

import com.fasterxml.jackson.databind.JsonNode;
import id.panduzi.directory.Role;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What depends on the proposal: its worksheets, the criteria asked of it, the items that came back. */
final class Lists {

    private final Api api;
    private final Cast cast;
    private final String number;
    private List<String> returned = List.of();
    private List<String> objected = List.of();

    Lists(Api api, Cast cast, String number) {
        this.api = api;
        this.cast = cast;
        this.number = number;
    }

    /** Fills the worksheet of the task's level, all best, then what the life says otherwise. */
    void fillSheets(String kind, String doer, String what) {
        switch (kind) {
            case "submitSelfAssessment" -> fillBest(cast.who(Role.OPERATOR), "unit");
            case "assessPreliminary" -> fillBest(doer, "preliminary");
            case "evaluateInternally" -> fillBest(doer, "tpi");
            default -> {}
        }
        for (String clause : what.split(", ", -1)) {
            if (clause.startsWith("sheet ")) {
                change(kind, doer, clause.substring("sheet ".length()));
            }
        }
    }

    private void fillBest(String doer, String level) {
        put(doer, level, Worksheets.best(sheet(doer, level)));
    }

    private void change(String kind, String doer, String what) {
        String level =
                switch (kind) {
                    case "answerReturn" -> "unit";
                    case "evaluateInternally" -> "tpi";
                    case "evaluateDesk" -> "tpn";
                    default -> "field";
                };
        if (what.equals("area 1 worst")) {
            List<Map<String, String>> worst = new ArrayList<>(Worksheets.worst(sheet(doer, level), "A.I.1"));
            put(doer, level, worst);
        } else {
            String[] answer = what.split("=", 2);
            put(doer, level, List.of(Map.of("item", answer[0], "answer", answer[1])));
        }
    }

    private JsonNode sheet(String doer, String level) {
        return api.get(doer, "/proposals/" + number + "/worksheets/" + level).ok();
    }

    private void put(String doer, String level, List<Map<String, String>> answers) {
        api.put(doer, "/proposals/" + number + "/worksheets/" + level + "/answers", Map.of("answers", answers))
                .ok();
    }

    /** Adds to the body what only the proposal tells. */
    void complete(String kind, Map<String, Object> body) {
        switch (kind) {
            case "decideChecks" -> decideChecks(body);
            case "decideObjection" -> decideObjection(body);
            case "answerReturn" -> answerReturn(body);
            case "fileObjection" -> objected = names(body.get("items"), "criterion");
            default -> {}
        }
        if (body.containsKey("returns")) {
            returned = names(body.get("returns"), "item");
        }
    }

    private void answerReturn(Map<String, Object> body) {
        Object as = Objects.requireNonNullElse(body.remove("as"), "explained");
        body.put(
                "responses",
                returned.stream()
                        .map(item -> Map.of("item", item, "kind", as, "text", "Jawaban untuk " + item))
                        .toList());
    }

    private void decideObjection(Map<String, Object> body) {
        boolean upheld = Objects.requireNonNullElse(body.remove("as"), "upheld").equals("upheld");
        body.put(
                "verdicts",
                objected.stream()
                        .map(criterion -> Map.of("criterion", criterion, "met", upheld, "note", "Bukti baru diperiksa"))
                        .toList());
    }

    /** Every criterion that the rules ask, met unless the life says otherwise. */
    private void decideChecks(Map<String, Object> body) {
        List<?> notMet = body.remove("not met") instanceof List<?> words ? words : List.of();
        JsonNode asked = api.post(cast.who(Role.NATIONAL_ADMINISTRATOR), "/rehearsals", Map.of("proposal", number))
                .ok()
                .at("/eligibility/criteria");
        List<Map<String, Object>> verdicts = new ArrayList<>();
        for (JsonNode criterion : asked) {
            verdicts.add(verdict(criterion.get("key").textValue(), notMet));
        }
        body.put("verdicts", verdicts);
        if (body.get("override") instanceof List<?> words) {
            body.put("override", Map.of("criterion", words.get(1), "basis", "Pertimbangan teknis rapat pleno"));
        }
    }

    private static Map<String, Object> verdict(String criterion, List<?> notMet) {
        Map<String, Object> verdict = new LinkedHashMap<>();
        verdict.put("criterion", criterion);
        verdict.put("met", !notMet.contains(criterion));
        verdict.put("note", notMet.contains(criterion) ? "Dokumen tidak menunjukkan pemenuhan" : "Sesuai dokumen");
        return verdict;
    }

    private static List<String> names(Object rows, String name) {
        return rows instanceof List<?> list
                ? list.stream().map(row -> (String) ((Map<?, ?>) row).get(name)).toList()
                : List.of();
    }
}
