package id.panduzi.drafting.web;

import id.panduzi.criterion.web.Wording;
import id.panduzi.drafting.FileComparison;
import id.panduzi.regulation.RulesetFiles;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What differs between two versions of a file, in the reader's words as far as there are any. */
public record Changes(Wording words) {

    private static final String REMARKS = "marks.";

    /**
     * One cell.
     *
     * @param row of which row, item or task; empty for what a ruleset says of itself
     * @param before null where it was not there
     * @param after null where it is no longer
     */
    public record Line(
            String row,
            String column,
            @Nullable String before,
            @Nullable String after) {}

    List<Line> of(String file, RulesetFiles before, RulesetFiles after) {
        return FileComparison.of(file, bytes(before, file), bytes(after, file)).stream()
                .map(change -> new Line(change.row(), column(change.column()), change.before(), change.after()))
                .toList();
    }

    /** All parts that differ, by the message that names them. */
    Map<String, List<Line>> of(RulesetFiles before, RulesetFiles after) {
        return Arrays.stream(DraftPart.values())
                .collect(Collectors.toMap(
                        DraftPart::messageKey,
                        part -> of(part.file(), before, after),
                        (one, other) -> one,
                        LinkedHashMap::new));
    }

    private String column(String column) {
        if (column.startsWith(REMARKS)) {
            return words.say("Drafting.column.marks", column.substring(REMARKS.length()));
        }
        Optional<String> said = words.find("Drafting.column." + column);
        return said.or(() -> words.find("rules.about." + column)).orElse(column);
    }

    private static byte[] bytes(RulesetFiles files, String file) {
        return files.find(file).orElse(new byte[0]);
    }
}
