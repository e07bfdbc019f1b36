package id.panduzi.lives;

import id.panduzi.lives.Life.Difference;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is sent to finish a task: on the plain walk, and where a life leaves it. */
public final class Bodies {

    private final Days days;
    private final String number;

    public Bodies(int season, String number) {
        this.days = new Days(season);
        this.number = number;
    }

    /** What is sent when all goes well; lists that depend on the proposal are the runner's. */
    public Map<String, Object> plain(String kind) {
        return new LinkedHashMap<>(
                switch (kind) {
                    case "recordDeclaration" ->
                        Map.of("declaredOn", days.declared(), "place", "Aula", "staffCount", 40, "pactsSigned", 38);
                    case "designateUnit" ->
                        Map.of(
                                "decreeNumber",
                                "SK-7/" + days.season(),
                                "decreeDate",
                                days.designated(),
                                "coreBusiness",
                                true,
                                "servedParty",
                                "public");
                    case "submitSelfAssessment" -> Map.of("confirmed", true);
                    case "assessPreliminary" -> Map.of("outcome", "meets", "note", "Layak diteruskan");
                    case "evaluateInternally" -> Map.of("outcome", "meets", "note", "Memenuhi");
                    case "reviewLead", "reviewTechnical" -> Map.of("outcome", "approve", "note", "Sesuai");
                    case "approveByLeader" -> Map.of("outcome", "approve", "note", "Disetujui");
                    case "fileProposalLetter" -> letter();
                    case "answerReturn" -> Map.of("confirmed", true);
                    case "assignEvaluators" -> Map.of("evaluators", List.of("tpn-evaluator-1", "tpn-evaluator-2"));
                    case "evaluateDesk" -> Map.of("outcome", "continue", "condition", "Baik");
                    default -> national(kind);
                });
    }

    private Map<String, Object> national(String kind) {
        return switch (kind) {
            case "recordInterview" ->
                Map.of("heldOn", days.interview(), "outcome", "continue", "condition", "Meyakinkan");
            case "recordSurvey" ->
                Map.of("respondents", 120, "spakIndex", "3.80", "spkpIndex", "3.80", "conductedBy", "BPS");
            case "scheduleVisit" ->
                Map.of("visitOn", Days.today(), "team", List.of("tpn-evaluator-2", "tpn-evaluator-3"));
            case "recordFieldVisit" -> Map.of("outcome", "passed", "condition", "Sesuai di lapangan");
            case "recordClearance" ->
                Map.of(
                        "clearances",
                        List.of(Map.of("body", "ORI", "clear", true), Map.of("body", "KPK", "clear", true)));
            case "votePanel" -> Map.of("votes", votes(3, 0));
            case "issueDecree" -> Map.of("decreeNumber", "KM-12/" + number, "decreeDate", days.decree());
            case "reportMonitoring" ->
                Map.of("reportedOn", Days.today(), "outcome", "stillMeets", "note", "Tetap memenuhi");
            case "decideRevocation" -> Map.of("outcome", "keep", "reason", "Klarifikasi diterima");
            default -> Map.of();
        };
    }

    private Map<String, Object> letter() {
        return Map.of(
                "letterNumber",
                "B-" + number,
                "letterDate",
                days.letter(),
                "sptjmNumber",
                "SPTJM-" + number,
                "confirmed",
                true);
    }

    static List<Map<String, Object>> votes(int award, int coach) {
        List<Map<String, Object>> votes = new ArrayList<>();
        for (int i = 1; i <= award + coach; i++) {
            votes.add(Map.of("member", "panel-" + i, "vote", i <= award ? "award" : "coach", "reason", "Menurut LHE"));
        }
        return votes;
    }

    /** The plain body, changed as the life says. */
    Map<String, Object> differing(Difference difference) {
        Map<String, Object> body = plain(difference.task());
        for (String clause : difference.what().split(", ", -1)) {
            if (!clause.startsWith("sheet ")) {
                change(body, difference.task(), clause.strip().split(" "));
            }
        }
        return body;
    }

    private void change(Map<String, Object> body, String task, String[] words) {
        switch (words[0]) {
            case "return" -> {
                body.put("outcome", "return");
                body.put("returns", returns(words));
            }
            case "doesNotMeet", "meets", "sendBack", "refuse", "toPanel", "passed", "stillMeets", "noLonger", "keep" ->
                body.put("outcome", words[0]);
            case "fail", "failed" -> {
                body.put("outcome", words[0]);
                body.put("recommendation", "Perbaiki layanan dan ajukan tahun berikutnya");
            }
            case "revoke" ->
                body.putAll(Map.of(
                        "outcome",
                        "revoke",
                        "reason",
                        "Tidak lagi memenuhi",
                        "decreeNumber",
                        "KM-CABUT-" + number,
                        "decreeDate",
                        Days.today()));
            case "spak" -> body.put("spakIndex", words[1]);
            case "spkp" -> body.put("spkpIndex", words[1]);
            case "letterDate" -> body.putAll(Map.of("letterDate", words[1], "letterNumber", "B-" + number + words[1]));
            case "visitOn", "decreeDate" -> body.put(words[0], words[1]);
            case "waive" -> body.put("waived", true);
            default -> changeMore(body, task, words);
        }
    }

    private static void changeMore(Map<String, Object> body, String task, String[] words) {
        switch (task) {
            case "votePanel" -> {
                Matcher count = Pattern.compile("(\\d) award (\\d) coach").matcher(String.join(" ", words));
                if (!count.matches()) {
                    throw new IllegalArgumentException(String.join(" ", words));
                }
                body.put("votes", votes(Integer.parseInt(count.group(1)), Integer.parseInt(count.group(2))));
            }
            case "recordClearance" ->
                body.put(
                        "clearances",
                        List.of(
                                Map.of("body", "ORI", "clear", true),
                                Map.of("body", words[2], "clear", false, "note", "Ada laporan dalam penanganan")));
            case "fileObjection" ->
                body.put(
                        "items",
                        Arrays.stream(words)
                                .map(criterion -> Map.of("criterion", criterion, "text", "Bukti baru terlampir"))
                                .toList());
            case "decideChecks" -> body.put(words[0].equals("override") ? "override" : "not met", List.of(words));
            case "decideObjection", "answerReturn" -> body.put("as", words[0]);
            default -> throw new IllegalArgumentException(task + ": " + String.join(" ", words));
        }
    }

    private static List<Map<String, String>> returns(String[] words) {
        return Arrays.stream(words)
                .skip(1)
                .map(item -> Map.of("item", item, "reason", "EVIDENCE_MISSING", "text", "Lengkapi bukti " + item))
                .toList();
    }
}
