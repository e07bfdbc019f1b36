package id.panduzi.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The shipped rules folder, copied to be edited as an administrator would: in its files, without code. */
final class RulesCopy {

    private static final Path SHIPPED = Path.of("bpmn", "rules");

    private final Path folder;

    private RulesCopy(Path folder) {
        this.folder = folder;
    }

    static RulesCopy in(Path empty) throws IOException {
        try (Stream<Path> files = Files.walk(SHIPPED)) {
            for (Path file : files.toList()) {
                Path copy = empty.resolve(SHIPPED.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy);
                }
            }
        }
        return new RulesCopy(empty);
    }

    /** Replaces every occurrence of a piece of text in a file. */
    RulesCopy edit(String file, String piece, String replacement) throws IOException {
        String text = Files.readString(folder.resolve(file));
        assertThat(text).as(file).contains(piece);
        Files.writeString(folder.resolve(file), text.replace(piece, replacement));
        return this;
    }

    /** Writes a cell of a table as a table editor would. */
    RulesCopy cell(String file, String id, String content) throws IOException {
        Pattern cell = Pattern.compile("(<(?:in|out)putEntry id=\"" + id + "\">\\s*<text>)[^<]*");
        String text = Files.readString(folder.resolve(file));
        Matcher found = cell.matcher(text);
        assertThat(found.find()).as("%s in %s", id, file).isTrue();
        String escaped = content.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        Files.writeString(folder.resolve(file), found.replaceAll("$1" + Matcher.quoteReplacement(escaped)));
        return this;
    }

    RulesCopy remove(String file) throws IOException {
        Files.delete(folder.resolve(file));
        return this;
    }

    RulesCopy add(String file) throws IOException {
        Files.writeString(folder.resolve(file), "");
        return this;
    }

    /** Raises the version in the ruleset's description and in the tags of its tables. */
    RulesCopy raise(String prefix, int version) throws IOException {
        edit(prefix + "/ruleset.yaml", "version: 1\n", "version: " + version + "\n");
        for (String table : List.of("allowance", "eligibility", "award", "priority")) {
            edit(prefix + "/" + table + ".dmn", prefix + ":1", prefix + ":" + version);
        }
        return this;
    }

    /** A Spring location. */
    String location() {
        return folder.toUri().toString();
    }

    RulesFolder rules() {
        return new RulesFolder(location());
    }
}
