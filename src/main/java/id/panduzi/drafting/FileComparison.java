package id.panduzi.drafting;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import id.panduzi.decisiontable.TableReader;
import id.panduzi.regulation.RulesetFiles;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** What differs between two versions of a file, cell by cell. Knows tables, worksheets, deadlines and charters. */
public final class FileComparison {

    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    private static final CSVFormat CSV =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private static final String ABOUT = "about";

    private FileComparison() {}

    /**
     * The cells that differ.
     *
     * @param file its name in a ruleset
     * @param before empty where it was not there
     * @param after empty where it is no longer
     */
    public static List<CellChange> of(String file, byte[] before, byte[] after) {
        if (file.endsWith(".dmn") && before.length > 0 && after.length > 0) {
            return TableComparison.of(TableReader.sketch(file, before), TableReader.sketch(file, after));
        }
        return differences(cells(file, before), cells(file, after));
    }

    /** The same for the journal. */
    static List<Map<String, String>> said(String file, byte[] before, byte[] after) {
        return of(file, before, after).stream().map(CellChange::said).toList();
    }

    /** Every cell of every row, by the row's key and the column's name. */
    private static Map<String, Map<String, String>> cells(String file, byte[] content) {
        if (content.length == 0) {
            return Map.of();
        }
        if (file.endsWith(".dmn")) {
            return TableComparison.cells(TableReader.sketch(file, content));
        }
        return file.endsWith(".csv") ? rows(file, content) : Map.of("", said(content));
    }

    static List<CellChange> differences(
            Map<String, Map<String, String>> before, Map<String, Map<String, String>> after) {
        List<CellChange> changes = new ArrayList<>();
        for (String row : together(before.keySet(), after.keySet())) {
            Map<String, String> was = before.getOrDefault(row, Map.of());
            Map<String, String> is = after.getOrDefault(row, Map.of());
            for (String column : together(was.keySet(), is.keySet())) {
                CellChange change = new CellChange(row, column, was.get(column), is.get(column));
                if (change.before() == null || !change.before().equals(change.after())) {
                    changes.add(change);
                }
            }
        }
        return changes;
    }

    private static Set<String> together(Set<String> before, Set<String> after) {
        Set<String> all = new LinkedHashSet<>(after);
        all.addAll(before);
        return all;
    }

    private static Map<String, Map<String, String>> rows(String file, byte[] content) {
        String key = file.equals(RulesetFiles.DEADLINES) ? "task" : "code";
        try (CSVParser rows = CSV.parse(new StringReader(new String(content, StandardCharsets.UTF_8)))) {
            Map<String, Map<String, String>> cells = new LinkedHashMap<>();
            boolean keyed = rows.getHeaderNames().contains(key);
            for (CSVRecord row : rows) {
                cells.put(keyed && row.isSet(key) ? row.get(key) : "row " + row.getRecordNumber(), row.toMap());
            }
            return cells;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Map<String, String> said(byte[] content) {
        Map<String, String> said = new LinkedHashMap<>();
        try {
            flatten("", YAML.readTree(content), said);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return said;
    }

    private static void flatten(String path, JsonNode node, Map<String, String> said) {
        if (node.isObject()) {
            node.properties().forEach(part -> flatten(below(path, part.getKey()), part.getValue(), said));
        } else if (node.isArray()) {
            for (int place = 0; place < node.size(); place++) {
                JsonNode part = node.path(place);
                if (part.has(ABOUT)) {
                    said.put(below(path, part.path(ABOUT).asText()), remark(part));
                } else {
                    flatten(path + "[" + place + "]", part, said);
                }
            }
        } else {
            said.put(path, node.isNull() ? "" : node.asText());
        }
    }

    /** A remark about something is one cell under its name, wherever in its list it stands. */
    private static String remark(JsonNode remark) {
        return remark.properties().stream()
                .filter(part -> !part.getKey().equals(ABOUT))
                .map(part -> part.getValue().asText())
                .collect(Collectors.joining(" · "));
    }

    private static String below(String path, String name) {
        return path.isEmpty() ? name : path + "." + name;
    }
}
