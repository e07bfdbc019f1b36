package id.panduzi.proof;

import id.panduzi.decisiontable.DecisionTable;
import id.panduzi.decisiontable.TableReader;
import id.panduzi.worksheet.Worksheet;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The tables and worksheets of the product, as they lie in their folders, whole or with one piece changed. */
final class ShippedTables {

    static final List<String> PREFIXES =
            List.of("PERMENPANRB-52-2014", "PERMENPANRB-10-2019", "PERMENPANRB-90-2021", "PERMENPANRB-5-2024");

    private ShippedTables() {}

    static DecisionTable table(String prefix, String key) {
        return read(key, text(prefix, key + ".dmn"));
    }

    /** The table as it would be with another text in a cell. */
    static DecisionTable with(String prefix, String key, String cell, String content) {
        String escaped = content.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        String edited = text(prefix, key + ".dmn")
                .replaceFirst("(putEntry id=\"" + cell + "\">\\s*<text>)[^<]*", "$1" + escaped);
        return read(key, edited);
    }

    /** The table without one of its rows. */
    static DecisionTable without(String prefix, String key, String row) {
        String text = text(prefix, key + ".dmn");
        return read(key, text.replaceFirst("(?s)<rule id=\"" + row + "\">.*?</rule>", ""));
    }

    static Worksheet worksheet(String prefix) {
        return Worksheet.read("lke.csv", new StringReader(text(prefix, "lke.csv")));
    }

    private static DecisionTable read(String key, String text) {
        return TableReader.sketch(key + ".dmn", text.getBytes(StandardCharsets.UTF_8));
    }

    private static String text(String prefix, String file) {
        try {
            return Files.readString(Path.of("bpmn", "rules", prefix, file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
