package id.panduzi.worksheet;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The scoring rules written a second time, from the regulation and in another way, to hold the product against: integer
 * units of a common denominator instead of fractions, formulas by hand instead of parsed, its own reading of the file.
 * It uses no class of the module.
 */
final class SecondReading {

    /** Hundredths of an option times hundredths of a weight, shared by up to eight items: 100 × 100 × 840. */
    private static final long UNIT = 8_400_000;

    private static final Map<String, Map<String, Integer>> HUNDREDTHS = Map.of(
            "Ya/Tidak", Map.of("Ya", 100, "Tidak", 0),
            "A/B/C", Map.of("A", 100, "B", 50, "C", 0),
            "A/B/C/D", Map.of("A", 100, "B", 67, "C", 33, "D", 0),
            "A/B/C/D/E", Map.of("A", 100, "B", 75, "C", 50, "D", 25, "E", 0));

    private static final Set<String> THREE_COUNTS = Set.of("A.II.3.iii.a", "A.II.5.ii.a");

    private final List<Line> lines = new ArrayList<>();
    private final Map<String, String> codes = new HashMap<>();
    private final Map<String, Integer> sizes = new HashMap<>();
    private final Map<String, String> areas = new LinkedHashMap<>();
    private final Map<String, Long> areaHundredths = new HashMap<>();

    private record Line(
            String code, String group, List<String> names, long hundredths, String type, boolean computed) {}

    SecondReading(Path file) throws IOException {
        List<String> texts = Files.readAllLines(file);
        texts.subList(1, texts.size()).forEach(this::take);
    }

    private void take(String text) {
        String[] cells = text.replaceAll("\"[^\"]*\"", "quoted").split(",", -1);
        boolean computed = cells[7].startsWith("share") || cells[7].startsWith("decrease");
        if (!computed && !cells[8].isEmpty()) {
            codes.put(cells[8], cells[0]);
        }
        if (!cells[1].equals("input")) {
            lines.add(line(cells, computed));
        }
    }

    private Line line(String[] cells, boolean computed) {
        String group = cells[2] + "/" + cells[3] + "/" + cells[4];
        long hundredths = new BigDecimal(cells[5]).movePointRight(2).longValueExact();
        boolean isNew = sizes.merge(group, 1, Integer::sum) == 1;
        String factOrArea = cells[11];
        if (!cells[2].equals("hasil")) {
            factOrArea = areas.computeIfAbsent(cells[3], name -> "area." + (areas.size() + 1));
            areaHundredths.merge(factOrArea, isNew ? hundredths : 0, Long::sum);
        }
        return new Line(cells[0], group, names(cells[2], factOrArea), hundredths, cells[6], computed);
    }

    /** Every figure as a fraction in lowest terms, by name: total, components, areas and their shares. */
    Map<String, String> figures(Map<String, String> answers, boolean undefinedIsOne) {
        Map<String, String> byCode = new HashMap<>();
        answers.forEach((key, answer) -> byCode.put(codes.getOrDefault(key, key), answer));
        Map<String, Sum> sums = new TreeMap<>();
        for (Line line : lines) {
            for (String name : line.names()) {
                add(sums.computeIfAbsent(name, absent -> new Sum()), line, byCode, undefinedIsOne);
            }
        }
        Map<String, String> figures = new TreeMap<>();
        sums.forEach((name, sum) -> figures.put(name, sum.over(1)));
        areaHundredths.forEach((area, hundredths) -> figures.put(
                "share of " + area, sums.getOrDefault(area, new Sum()).over(hundredths)));
        return figures;
    }

    private static List<String> names(String component, String factOrArea) {
        List<String> names = new ArrayList<>(List.of("total"));
        names.addAll(List.of(component.split("-", -1)));
        names.addAll(List.of(factOrArea.replaceFirst("^bersih\\.", "bersih ").split(" ", -1)));
        return names;
    }

    private void add(Sum sum, Line line, Map<String, String> byCode, boolean undefinedIsOne) {
        long worth = line.hundredths() * (840 / sizes.getOrDefault(line.group(), 0)) * 100;
        String answer = byCode.get(line.code());
        if (line.computed()) {
            addPercentage(sum, worth, line.code(), byCode, undefinedIsOne);
        } else if (answer != null) {
            addAnswer(sum, worth, line, answer);
        }
    }

    private static void addAnswer(Sum sum, long worth, Line line, String answer) {
        Map<String, Integer> options = HUNDREDTHS.get(line.type());
        if (options != null) {
            sum.units += worth / 100 * options.getOrDefault(answer, -1);
        } else {
            BigDecimal number = new BigDecimal(answer);
            BigInteger ten = BigInteger.TEN.pow(number.scale());
            sum.add(worth, number.unscaledValue(), ten.multiply(BigInteger.valueOf(best(line))), 100);
        }
    }

    /** The best answer, in hundredths. */
    private static long best(Line line) {
        return switch (line.type()) {
            case "Nilai 0-4" -> 400;
            case "Nilai 0-bobot" -> line.hundredths();
            default -> 10_000;
        };
    }

    private static void addPercentage(
            Sum sum, long worth, String code, Map<String, String> byCode, boolean undefinedIsOne) {
        long[] n = counts(code, byCode);
        if (n.length == 0) {
            return;
        }
        boolean isDiscipline = code.equals("A.II.3.iii.a");
        long top = isDiscipline ? n[0] - n[1] : n[n.length - 1];
        long base = n.length == 4 ? n[0] + n[1] + n[2] : n[0];
        if ((isDiscipline && n[1] == 0) || (base > 0 && top >= base) || (base == 0 && undefinedIsOne)) {
            sum.units += worth;
        } else if (base > 0 && top > 0) {
            sum.add(worth, BigInteger.valueOf(top), BigInteger.valueOf(base), 1);
        }
    }

    /** The group's numbers in the order of the sheet; none unless all are there. */
    private static long[] counts(String code, Map<String, String> byCode) {
        int size = code.startsWith("A.II.5.iii") ? 4 : THREE_COUNTS.contains(code) ? 3 : 2;
        long[] counts = new long[size];
        for (int i = 0; i < size; i++) {
            String count = byCode.get(code + "." + (i + 1));
            if (count == null) {
                return new long[0];
            }
            counts[i] = Long.parseLong(count);
        }
        return counts;
    }

    /** Units and a fraction of units, never reduced until asked for. */
    private static final class Sum {

        private long units;
        private BigInteger top = BigInteger.ZERO;
        private BigInteger bottom = BigInteger.ONE;

        void add(long worth, BigInteger part, BigInteger whole, long scale) {
            BigInteger more = BigInteger.valueOf(worth * scale).multiply(part);
            top = top.multiply(whole).add(more.multiply(bottom));
            bottom = bottom.multiply(whole);
        }

        /** In points; divided by a weight in hundredths, a share. */
        String over(long hundredths) {
            BigInteger p = BigInteger.valueOf(units).multiply(bottom).add(top);
            BigInteger q = bottom.multiply(BigInteger.valueOf(UNIT)).multiply(BigInteger.valueOf(hundredths));
            if (hundredths > 1) {
                p = p.multiply(BigInteger.valueOf(100));
            }
            BigInteger common = p.gcd(q);
            return p.divide(common) + "/" + q.divide(common);
        }
    }
}
