package id.panduzi.workflow;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;

/** The create scripts of the engine on the class path, in the engine's own order, made fit for MariaDB. */
final class EngineScripts {

    /** Case tables belong to it although no case runs: the engine's upgrade scripts expect all of them. */
    private static final List<String> PARTS = List.of(
            "engine", "history", "identity", "case.engine", "case.history", "decision.engine", "decision.history");

    private static final Pattern DATETIME = pattern("\\bdatetime\\b");
    private static final Pattern TIMESTAMP = pattern("\\btimestamp\\b");
    private static final Pattern NOW = pattern("\\bcurrent_timestamp\\b");
    private static final Pattern CHARACTERS = pattern("\\bcharset=utf8\\b");
    private static final Pattern COLLATION = pattern("\\bcollate utf8_bin\\b");
    private static final Pattern COMMENT = Pattern.compile("^--.*$", Pattern.MULTILINE);
    private static final Pattern INDEX = pattern("create (unique )?index (\\w+) on (\\w+) ?(\\(.*\\))");
    private static final Pattern ADDITION = pattern("alter table (\\w+)\\s+(add .*)");

    private EngineScripts() {}

    /** Every statement to execute, in order. */
    static List<String> forMariaDb() {
        return grouped(oneByOne());
    }

    static List<String> oneByOne() {
        return PARTS.stream()
                .map(EngineScripts::read)
                .map(EngineScripts::adapt)
                .flatMap(EngineScripts::statements)
                .toList();
    }

    static String adapt(String script) {
        String milliseconds = DATETIME.matcher(script).replaceAll("datetime(3)");
        milliseconds = TIMESTAMP.matcher(milliseconds).replaceAll("timestamp(3)");
        milliseconds = NOW.matcher(milliseconds).replaceAll("current_timestamp(3)");
        String characters = CHARACTERS.matcher(milliseconds).replaceAll("charset=utf8mb4");
        return COLLATION.matcher(characters).replaceAll("collate utf8mb4_bin");
    }

    /** Adds all indexes and keys of a table at once: hundreds of statements, one by one, are the slow part of a start. */
    private static List<String> grouped(List<String> statements) {
        Map<String, List<String>> additions = new LinkedHashMap<>();
        Stream<String> others =
                statements.stream().filter(statement -> !isAddition(statement, additions)).toList().stream();
        Stream<String> altered = additions.entrySet().stream()
                .map(table -> "alter table " + table.getKey() + "\n" + String.join(",\n", table.getValue()));
        return Stream.concat(others, altered).toList();
    }

    private static boolean isAddition(String statement, Map<String, List<String>> additions) {
        Matcher index = INDEX.matcher(statement);
        if (index.matches()) {
            String kind = index.group(1) == null ? "add index " : "add unique index ";
            note(additions, index.group(3), kind + index.group(2) + " " + index.group(4));
            return true;
        }
        Matcher addition = ADDITION.matcher(statement);
        if (addition.matches()) {
            note(additions, addition.group(1), addition.group(2));
            return true;
        }
        return false;
    }

    private static void note(Map<String, List<String>> additions, String table, String added) {
        additions.computeIfAbsent(table, name -> new ArrayList<>()).add(added);
    }

    private static Stream<String> statements(String script) {
        return Stream.of(COMMENT.matcher(script).replaceAll("").split(";"))
                .map(String::strip)
                .filter(statement -> !statement.isEmpty());
    }

    private static Pattern pattern(String expression) {
        return Pattern.compile(expression, Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    }

    /** Line ends are made equal, so that the checksum is the same on every machine. */
    private static String read(String part) {
        String path = "org/camunda/bpm/engine/db/create/activiti.mysql.create." + part + ".sql";
        try {
            return new ClassPathResource(path)
                    .getContentAsString(StandardCharsets.UTF_8)
                    .replace("\r\n", "\n");
        } catch (IOException failure) {
            throw new UncheckedIOException("the engine's script is missing: " + path, failure);
        }
    }
}
