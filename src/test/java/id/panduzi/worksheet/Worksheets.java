package id.panduzi.worksheet;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** The worksheets that ship, and answers to them. */
public final class Worksheets {

    static final Worksheet OF_2014 = shipped("PERMENPANRB-52-2014");
    static final Worksheet OF_2019 = shipped("PERMENPANRB-10-2019");
    static final Worksheet OF_2021 = shipped("PERMENPANRB-90-2021");
    static final Worksheet OF_2024 = shipped("PERMENPANRB-5-2024");

    private Worksheets() {}

    static Worksheet shipped(String prefix) {
        try (var stream = Files.newInputStream(path(prefix));
                var reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            return Worksheet.read("lke.csv", reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static String text(String prefix) {
        try {
            return Files.readString(path(prefix));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static Worksheet read(String text) {
        return Worksheet.read("lke.csv", new StringReader(text));
    }

    static Path path(String prefix) {
        return Path.of("bpmn", "rules", prefix, "lke.csv");
    }

    /** Every item answered so that it gives all its points. */
    public static Map<String, String> bestAnswers(Worksheet worksheet) {
        Map<String, String> answers = new LinkedHashMap<>();
        for (Item item : worksheet.items()) {
            if (item.answerType().isChoice()) {
                answers.put(item.code(), item.answerType().options().get(0));
            } else if (item.kind() == Item.Kind.ANSWERED) {
                answers.put(item.code(), item.most().orElseThrow().toPlain());
            } else if (item.kind() == Item.Kind.COUNT) {
                answers.put(item.code(), bestCount(item));
            }
        }
        return answers;
    }

    /** Three of three done; twelve of twelve reported; no violations. */
    private static String bestCount(Item count) {
        return switch (count.nationalIds().get(0)) {
            case "102", "103", "104" -> "0";
            case "116", "120" -> "12";
            case "113", "114", "115", "117", "118", "119" -> "4";
            default -> "3";
        };
    }
}
