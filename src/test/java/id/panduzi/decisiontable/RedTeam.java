package id.panduzi.decisiontable;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import id.panduzi.workflow.Canary;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Malicious and mistaken tables: those of {@code red-team/tables.yaml}, and those of size and encoding made here. */
public final class RedTeam {

    /** What every attack was before: a table that all doors let in. */
    public static final Path GENUINE = Path.of("bpmn/rules/PERMENPANRB-5-2024/award.dmn");

    private static final Path LIST = Path.of("src/test/resources/rules/red-team/tables.yaml");
    private static final String LIMIT = "<text>&gt;= 15.75</text>";
    private static final String ROW = "<rule id=\"spakWbk\">";

    private final String genuine;
    private final int port;

    private RedTeam(int port) throws IOException {
        this.genuine = Files.readString(GENUINE);
        this.port = port;
    }

    /**
     * One table.
     *
     * @param place what its refusal has to say
     */
    @SuppressWarnings("ArrayRecordComponent")
    public record Attack(String group, String name, byte[] xml, String place) {
        @Override
        public String toString() {
            return group + ", " + name;
        }
    }

    private record Listed(
            String group,
            String name,
            @Nullable String cell,
            @Nullable String content,
            @Nullable String piece,
            @Nullable String instead,
            String place) {}

    /** All tables; {@code port} is where a parser would call that can be made to. */
    public static List<Attack> attacks(int port) {
        try {
            RedTeam team = new RedTeam(port);
            List<Listed> listed =
                    new ObjectMapper(new YAMLFactory()).readValue(LIST.toFile(), new TypeReference<>() {});
            return Stream.of(listed.stream().map(team::listed), team.sizes(), team.encodings())
                    .flatMap(attacks -> attacks)
                    .toList();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private Attack listed(Listed listed) {
        if (listed.cell() != null) {
            return attack(listed, cell(listed.cell(), filled(String.valueOf(listed.content()))));
        }
        String piece = String.valueOf(listed.piece());
        assertThat(genuine).as(listed.name()).contains(piece);
        return attack(listed, replaced(piece, filled(String.valueOf(listed.instead()))));
    }

    private static Attack attack(Listed listed, String xml) {
        return new Attack(listed.group(), listed.name(), utf8(xml), listed.place());
    }

    private String filled(String text) {
        return text.replace("{juel}", Canary.IN_JUEL)
                .replace("{javascript}", Canary.IN_JAVASCRIPT)
                .replace("{groovy}", Canary.IN_GROOVY)
                .replace("{long}", "x".repeat(256))
                .replace("{port}", String.valueOf(port));
    }

    private String cell(String id, String content) {
        Matcher cell = Pattern.compile("(<(?:in|out)putEntry id=\"" + id + "\">\\s*<text>)[^<]*")
                .matcher(genuine);
        assertThat(cell.find()).as(id).isTrue();
        String escaped = content.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        return cell.replaceAll("$1" + Matcher.quoteReplacement(escaped));
    }

    private String replaced(String piece, String instead) {
        return genuine.replaceFirst(Pattern.quote(piece), Matcher.quoteReplacement(instead));
    }

    private Stream<Attack> sizes() {
        String rows = repeated(2_001, row -> "<rule id=\"more" + row + "\">" + cells() + "</rule>");
        String inputs = repeated(
                31,
                column -> "<input id=\"m" + column + "\"><inputExpression typeRef=\"string\"><text>m" + column
                        + "</text></inputExpression></input>");
        String values = repeated(101, value -> "\"v" + value + "\",") + "\"v\"";
        String attributes = repeated(20_000, number -> " a" + number + "=\"\"");
        return Stream.of(
                size(
                        "two million letters",
                        replaced(ROW, "<!--" + "x".repeat(2_000_000) + "-->" + ROW),
                        "is larger than"),
                size("rows without end", replaced(ROW, rows + ROW), "has more than 2,000 rows"),
                size("columns without end", replaced("<output ", inputs + "<output "), "has more than 30 columns"),
                size("depth", replaced(LIMIT, "<a>".repeat(50) + "</a>".repeat(50)), "is not readable XML"),
                size("depth without end", replaced(LIMIT, "<a>".repeat(400_000)), "is not readable XML"),
                size("long cell", cell("spakWbk_law", "\"" + "x".repeat(2_001) + "\""), "row 19 (spakWbk), column law"),
                size("long list", cell("spakWbk_award", values), "row 19 (spakWbk), column award"),
                size("quotes without end", cell("spakWbk_award", "\"".repeat(1_999)), "row 19 (spakWbk), column award"),
                size("long annotation", described("x".repeat(2_001)), "row 19 (spakWbk), description"),
                size(
                        "attributes without end",
                        replaced(ROW, "<rule" + attributes + " id=\"x\">"),
                        "is not readable XML"),
                size("faults without end", replaced(ROW, "<x/>".repeat(100_000) + ROW), "x is not accepted here"));
    }

    private String described(String words) {
        return genuine.replaceFirst(ROW + "\\s*<description>", ROW + "<description>" + words);
    }

    private static String cells() {
        return "<inputEntry><text>\"none\"</text></inputEntry>".repeat(3) + "<inputEntry><text>-</text></inputEntry>"
                + "<outputEntry><text>true</text></outputEntry>"
                + "<outputEntry><text>\"x\"</text></outputEntry>".repeat(2);
    }

    private static Attack size(String name, String xml, String place) {
        return new Attack("size", name, utf8(xml), place);
    }

    private Stream<Attack> encodings() {
        return Stream.of(
                encoding("UTF-16 with mark", genuine.getBytes(StandardCharsets.UTF_16)),
                encoding("UTF-16 without mark", genuine.getBytes(StandardCharsets.UTF_16LE)),
                encoding("UTF-16 that says so", replaced("UTF-8", "UTF-16").getBytes(StandardCharsets.UTF_16BE)),
                encoding("UTF-32", genuine.getBytes(Charset.forName("UTF-32"))),
                encoding("EBCDIC", replaced("UTF-8", "IBM037").getBytes(Charset.forName("IBM037"))),
                encoding("Latin 1", replaced("Nilai", "Nil\u00E4i").getBytes(StandardCharsets.ISO_8859_1)),
                encoding("overlong letter", spliced(new byte[] {(byte) 0xC0, (byte) 0xBC})),
                encoding("half of a pair", spliced(new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0x80})),
                encoding("nothing at all", new byte[0]),
                encoding("zero", spliced(new byte[] {0})),
                encoding("second mark", utf8("\uFEFF\uFEFF" + genuine)),
                encoding("UTF-7", utf8(replaced("<rule ", "+ADw-rule "))),
                encoding("compressed", new byte[] {0x1F, (byte) 0x8B, 8, 0, 0, 0, 0, 0}),
                encoding("archive", new byte[] {'P', 'K', 3, 4, 20, 0, 0, 0}));
    }

    /** The file with those bytes in a cell. */
    private byte[] spliced(byte[] bytes) {
        String letters = new String(bytes, StandardCharsets.ISO_8859_1);
        return replaced("15.75", "15.75" + letters).getBytes(StandardCharsets.ISO_8859_1);
    }

    private static Attack encoding(String name, byte[] xml) {
        return new Attack("encoding", name, xml, "the file: is not ");
    }

    private static String repeated(int times, IntFunction<String> piece) {
        return IntStream.range(0, times).mapToObj(piece).collect(Collectors.joining());
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** One line a group, one column a door. */
    public static String counts(List<Attack> attacks, List<String> doors) {
        List<String> lines = new ArrayList<>();
        lines.add("%-12s %7s  refused by each of %s".formatted("tables", "number", String.join(", ", doors)));
        attacks.stream()
                .collect(Collectors.groupingBy(Attack::group, LinkedHashMap::new, Collectors.counting()))
                .forEach((group, count) -> lines.add("%-12s %7d".formatted(group, count)));
        lines.add("%-12s %7d".formatted("all", attacks.size()));
        return String.join(System.lineSeparator(), lines);
    }
}
