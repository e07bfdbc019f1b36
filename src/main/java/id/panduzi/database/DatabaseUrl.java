package id.panduzi.database;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * JDBC address of a MariaDB schema. Options the application cannot live without are added where the address does not
 * name them: other schemas stay invisible to the process engine, times are UTC, the server cannot ask for local files.
 */
record DatabaseUrl(String value) {

    private static final Map<String, String> REQUIRED =
            new TreeMap<>(Map.of("nullDatabaseMeansCurrent", "true", "timezone", "UTC", "allowLocalInfile", "false"));

    DatabaseUrl {
        if (!value.startsWith("jdbc:mariadb:")) {
            throw new DatabaseUnavailable(
                    "The configured database address is not a MariaDB address.",
                    "Set PANDUZI_DB_URL to jdbc:mariadb://<host>:<port>/<schema>. Pandu ZI runs on MariaDB only.");
        }
    }

    String withRequiredOptions() {
        String options = REQUIRED.entrySet().stream()
                .filter(option -> !names(option.getKey()))
                .map(option -> option.getKey() + "=" + option.getValue())
                .collect(Collectors.joining("&"));
        return options.isEmpty() ? value : value + separator() + options;
    }

    private boolean names(String option) {
        return value.toLowerCase(Locale.ROOT).matches(".*[?&]" + option.toLowerCase(Locale.ROOT) + "=.*");
    }

    private String separator() {
        if (!value.contains("?")) {
            return "?";
        }
        return value.endsWith("?") || value.endsWith("&") ? "" : "&";
    }
}
