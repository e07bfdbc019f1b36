package id.panduzi.decisiontable;

import id.panduzi.exact.ExactNumber;
import id.panduzi.problem.Reason;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The grammar of cells. Everything it does not produce is refused with a reason, so no blacklist can be forgotten. Of yes
 * and no a cell holds only one: Camunda's engine lets {@code true,false} match nothing known, and {@code not(true)} not
 * match false.
 *
 * <pre>
 * input cell  = "" | "-" | "true" | "false" | tests | "not(" tests ")"
 * tests       = test { "," test }
 * test        = text | number | ">=" number | "&lt;" number | "[" number ".." number ")"
 * output cell = text | "true" | "false" | number
 * </pre>
 */
final class CellGrammar {

    private static final int MOST_CHARACTERS = 2_000;
    private static final int MOST_TESTS = 100;
    private static final int MOST_WHOLE_DIGITS = 6;
    private static final int MOST_DECIMALS = 9;

    private static final Pattern TEXT = Pattern.compile("\"([^\"\\\\" + PlainText.INVISIBLE + "]*)\"");
    private static final Pattern NUMBER =
            Pattern.compile("-?\\d{1," + MOST_WHOLE_DIGITS + "}(?:\\.\\d{1," + MOST_DECIMALS + "})?");
    private static final Pattern COMPARISON = Pattern.compile("(>=|<=|<|>)\\s*(" + NUMBER.pattern() + ")");
    private static final Pattern INTERVAL = Pattern.compile(
            "([\\[\\](])\\s*(" + NUMBER.pattern() + ")\\s*\\.\\.\\s*(" + NUMBER.pattern() + ")\\s*([)\\[\\]])");
    private static final Pattern NOT = Pattern.compile("not\\((.*)\\)");

    private CellGrammar() {}

    static Cell input(String text, ColumnType type) {
        String cell = PlainText.trimmed(text);
        if (cell.length() > MOST_CHARACTERS) {
            throw new NotInGrammar(Reason.of("table.tooLong", MOST_CHARACTERS));
        }
        if (cell.isEmpty() || cell.equals("-")) {
            return new Cell.Anything();
        }
        if (type == ColumnType.YES_NO) {
            return new Cell.OneOf(Set.of(literal(cell, type)));
        }
        Matcher not = NOT.matcher(cell);
        return not.matches() ? tests(not.group(1), type, true) : tests(cell, type, false);
    }

    static Object output(String text, ColumnType type) {
        if (text.length() > MOST_CHARACTERS) {
            throw new NotInGrammar(Reason.of("table.tooLong", MOST_CHARACTERS));
        }
        Object value = literal(PlainText.trimmed(text), type);
        if (type == ColumnType.WHOLE && value instanceof ExactNumber number && !number.isWhole()) {
            throw new NotInGrammar(Reason.of("table.notWhole", PlainText.trimmed(text)));
        }
        return value;
    }

    private static Cell tests(String text, ColumnType type, boolean negated) {
        List<Range> ranges = new ArrayList<>();
        Set<Object> values = new LinkedHashSet<>();
        for (String part : parts(text)) {
            test(PlainText.trimmed(part), type, ranges, values);
        }
        if (!ranges.isEmpty() && !values.isEmpty()) {
            throw new NotInGrammar(Reason.of("table.mixed"));
        }
        if (ranges.isEmpty()) {
            return negated ? new Cell.NoneOf(values) : new Cell.OneOf(values);
        }
        return negated ? new Cell.Outside(ranges) : new Cell.Within(ranges);
    }

    /** What stands between commas outside quotes: tests hold neither nested lists nor calls. */
    private static List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        boolean quoted = false;
        int start = 0;
        for (int index = 0; index < text.length(); index++) {
            quoted ^= text.charAt(index) == '"';
            if (text.charAt(index) == ',' && !quoted) {
                parts.add(text.substring(start, index));
                start = index + 1;
            }
        }
        parts.add(text.substring(start));
        if (parts.size() > MOST_TESTS) {
            throw new NotInGrammar(Reason.of("table.tooMany", MOST_TESTS));
        }
        return parts;
    }

    private static void test(String text, ColumnType type, List<Range> ranges, Set<Object> values) {
        Matcher comparison = COMPARISON.matcher(text);
        Matcher interval = INTERVAL.matcher(text);
        if (type.isNumeric() && comparison.matches()) {
            ranges.add(range(comparison.group(1), ExactNumber.parse(comparison.group(2))));
        } else if (type.isNumeric() && interval.matches()) {
            ranges.add(interval(interval));
        } else {
            values.add(literal(text, type));
        }
    }

    private static Range range(String operator, ExactNumber limit) {
        return switch (operator) {
            case ">=" -> new Range(limit, null);
            case "<" -> new Range(null, limit);
            default -> throw new NotInGrammar(Reason.of("table.notExact", operator));
        };
    }

    private static Range interval(Matcher matched) {
        if (!matched.group(1).equals("[")
                || !(matched.group(4).equals(")") || matched.group(4).equals("["))) {
            throw new NotInGrammar(Reason.of("table.interval", matched.group()));
        }
        Range range = new Range(ExactNumber.parse(matched.group(2)), ExactNumber.parse(matched.group(3)));
        if (range.isEmpty()) {
            throw new NotInGrammar(Reason.of("table.emptyInterval", matched.group()));
        }
        return range;
    }

    private static Object literal(String text, ColumnType type) {
        Matcher quoted = TEXT.matcher(text);
        if (type == ColumnType.TEXT && quoted.matches()) {
            return quoted.group(1);
        }
        if (type == ColumnType.YES_NO && (text.equals("true") || text.equals("false"))) {
            return Boolean.valueOf(text);
        }
        if (type.isNumeric() && NUMBER.matcher(text).matches()) {
            return ExactNumber.parse(text);
        }
        throw new NotInGrammar(noLiteral(text, type));
    }

    private static Reason noLiteral(String text, ColumnType type) {
        return switch (type) {
            case TEXT -> Reason.of("table.noText", text);
            case YES_NO -> Reason.of("table.noYesNo", text);
            default -> Reason.of("table.noNumber", text);
        };
    }
}
