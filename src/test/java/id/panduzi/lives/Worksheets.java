package id.panduzi.lives;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Answers to the worksheet of a proposal, as the API shows and takes it. */
public final class Worksheets {

    private Worksheets() {}

    /** Every item answered so that it gives all its points. */
    public static List<Map<String, String>> best(JsonNode sheet) {
        return answers(sheet, "", true);
    }

    /** The items whose code begins so, answered so that they give nothing. */
    static List<Map<String, String>> worst(JsonNode sheet, String prefix) {
        return answers(sheet, prefix, false);
    }

    private static List<Map<String, String>> answers(JsonNode sheet, String prefix, boolean best) {
        List<Map<String, String>> answers = new ArrayList<>();
        for (JsonNode item : sheet.get("items")) {
            String code = item.get("code").textValue();
            String answer = code.startsWith(prefix) ? answer(item, best) : "";
            if (!answer.isEmpty()) {
                answers.add(Map.of("item", code, "answer", answer));
            }
        }
        return answers;
    }

    private static String answer(JsonNode item, boolean best) {
        return switch (item.get("answerType").textValue()) {
            case "Ya/Tidak" -> best ? "Ya" : "Tidak";
            case "A/B/C" -> best ? "A" : "C";
            case "A/B/C/D" -> best ? "A" : "D";
            case "A/B/C/D/E" -> best ? "A" : "E";
            case "Nilai 0-4" -> best ? "4" : "0";
            case "Nilai 0-bobot" -> best ? item.get("weight").textValue() : "0";
            case "Jumlah" -> best ? count(item.get("nationalId").textValue()) : "0";
            default -> item.get("computed").booleanValue() ? "" : best ? "100" : "0";
        };
    }

    /** Three of three done; twelve of twelve reported; no violations. */
    private static String count(String nationalId) {
        return switch (nationalId) {
            case "102", "103", "104" -> "0";
            case "116", "120" -> "12";
            case "113", "114", "115", "117", "118", "119" -> "4";
            default -> "3";
        };
    }
}
