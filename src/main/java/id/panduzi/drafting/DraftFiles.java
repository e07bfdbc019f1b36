package id.panduzi.drafting;

import id.panduzi.decisiontable.DecisionTable;
import id.panduzi.decisiontable.TableName;
import id.panduzi.decisiontable.TableWriter;
import id.panduzi.regulation.Charter;
import id.panduzi.regulation.CharterFile;
import id.panduzi.regulation.Ruleset;
import id.panduzi.regulation.RulesetFiles;
import id.panduzi.regulation.RulesetTag;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The files that a draft begins with. */
final class DraftFiles {

    private static final String NO_DEADLINES = "stage,task,working_days,remind_before,escalate_to,basis\n";

    private final RulesetTag tag;
    private final Charter charter;

    DraftFiles(RulesetTag tag, Charter charter) {
        this.tag = tag;
        this.charter = charter;
    }

    /** Those of a published version, under the new tag; rows keep their ids. */
    RulesetFiles from(Ruleset ruleset, RulesetFiles published) {
        Map<String, byte[]> files = new TreeMap<>(published.files());
        ruleset.tables().forEach(table -> put(table, table.name().title(), files));
        return with(files);
    }

    /** Tables without rows, in the shape that the product knows, and no deadlines; the worksheet is still missing. */
    RulesetFiles fromScratch(Ruleset shape) {
        Map<String, byte[]> files = new TreeMap<>();
        shape.tables()
                .forEach(table -> put(table.withRows(List.of()), table.name().title(), files));
        files.put(RulesetFiles.DEADLINES, NO_DEADLINES.getBytes(StandardCharsets.UTF_8));
        return with(files);
    }

    private void put(DecisionTable table, String title, Map<String, byte[]> files) {
        String key = table.name().key();
        files.put(
                RulesetFiles.tableFile(key),
                TableWriter.write(table.withName(new TableName(key, title, tag.toString()))));
    }

    private RulesetFiles with(Map<String, byte[]> files) {
        files.put(RulesetFiles.CHARTER, CharterFile.write(charter));
        return new RulesetFiles("draft " + tag, files);
    }
}
