package id.panduzi.casework.asked;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A date that is typed in three parts; a month may be typed by its name, in either language. */
final class TypedDate {

    private static final List<String> PARTS = List.of("day", "month", "year");
    private static final List<Locale> LANGUAGES = List.of(new Locale("id"), Locale.ENGLISH);

    private TypedDate() {}

    /** Day, month and year as typed, or as they follow from a date that is known as a whole. */
    static List<String> parts(Answers answers, String path) {
        String[] whole = answers.text(path).split("-", -1);
        if (whole.length == PARTS.size()) {
            return List.of(unpadded(whole[2]), unpadded(whole[1]), whole[0]);
        }
        return PARTS.stream().map(part -> answers.text(path + "." + part)).toList();
    }

    /** As it is to be sent; blank if nothing was typed. */
    static String whole(Answers answers, String path) {
        List<String> parts = parts(answers, path).stream().map(String::strip).toList();
        if (parts.stream().allMatch(String::isEmpty)) {
            return "";
        }
        return "%s-%s-%s".formatted(parts.get(2), padded(month(parts.get(1))), padded(parts.get(0)));
    }

    private static String month(String typed) {
        return Stream.of(Month.values())
                .filter(month -> isCalled(typed, month))
                .map(month -> String.valueOf(month.getValue()))
                .findFirst()
                .orElse(typed);
    }

    private static boolean isCalled(String typed, Month month) {
        return LANGUAGES.stream()
                .flatMap(language -> Stream.of(
                        month.getDisplayName(TextStyle.FULL, language),
                        month.getDisplayName(TextStyle.SHORT, language)))
                .anyMatch(typed::equalsIgnoreCase);
    }

    private static String padded(String part) {
        return part.matches("\\d") ? "0" + part : part;
    }

    private static String unpadded(String part) {
        return part.matches("0\\d") ? part.substring(1) : part;
    }
}
