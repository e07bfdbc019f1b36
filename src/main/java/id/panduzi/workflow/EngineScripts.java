package id.panduzi.workflow;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;

/** The create scripts of the engine on the class path, in the engine's own order, made fit for MariaDB. */
final class EngineScripts {

    /** Case tables belong to it although no case runs: the engine's upgrade scripts expect all of them. */
    private static final List<String> PARTS = List.of(
            "engine", "history", "identity", "case.engine", "case.history", "decision.engine", "decision.history");

    private static final Pattern DATETIME = word("datetime");
    private static final Pattern TIMESTAMP = word("timestamp");
    private static final Pattern NOW = word("current_timestamp");
    private static final Pattern CHARACTERS = word("charset=utf8");
    private static final Pattern COLLATION = word("collate utf8_bin");

    private EngineScripts() {}

    static String forMariaDb() {
        return PARTS.stream().map(EngineScripts::read).map(EngineScripts::adapt).collect(Collectors.joining("\n"));
    }

    static String adapt(String script) {
        String milliseconds = DATETIME.matcher(script).replaceAll("datetime(3)");
        milliseconds = TIMESTAMP.matcher(milliseconds).replaceAll("timestamp(3)");
        milliseconds = NOW.matcher(milliseconds).replaceAll("current_timestamp(3)");
        String characters = CHARACTERS.matcher(milliseconds).replaceAll("charset=utf8mb4");
        return COLLATION.matcher(characters).replaceAll("collate utf8mb4_bin");
    }

    private static Pattern word(String word) {
        return Pattern.compile("\\b" + word + "\\b", Pattern.CASE_INSENSITIVE);
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
