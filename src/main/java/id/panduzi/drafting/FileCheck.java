package id.panduzi.drafting;

import id.panduzi.decisiontable.DecisionTable;
import id.panduzi.decisiontable.RefusedTable;
import id.panduzi.decisiontable.TableName;
import id.panduzi.decisiontable.TableReader;
import id.panduzi.decisiontable.TableWriter;
import id.panduzi.problem.Absent;
import id.panduzi.problem.FieldError;
import id.panduzi.problem.InvalidInput;
import id.panduzi.problem.Reason;
import id.panduzi.problem.TooLarge;
import id.panduzi.regulation.CharterFile;
import id.panduzi.regulation.RulesetCheck;
import id.panduzi.regulation.RulesetFiles;
import id.panduzi.regulation.RulesetTag;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The one door into a draft. Tables may still overlap or miss something, but hold nothing outside the accepted part of
 * DMN; they are stored as we write them, under the draft's own tag. Other files are read whole, or refused.
 */
final class FileCheck {

    /** Field of the errors. */
    static final String FIELD = "file";

    private static final int MOST_BYTES = 1_000_000;

    private static final Set<String> OTHERS =
            Set.of(RulesetFiles.CHARTER, RulesetFiles.WORKSHEET, RulesetFiles.DEADLINES, RulesetFiles.BOUNDARIES);

    private final Draft draft;

    FileCheck(Draft draft) {
        this.draft = draft;
    }

    /**
     * The file as it is stored.
     *
     * @throws Absent if no part of a ruleset has this name
     * @throws InvalidInput naming each place and reason
     */
    byte[] stored(String file, byte[] content) {
        if (content.length > MOST_BYTES) {
            throw new TooLarge(MOST_BYTES);
        }
        if (file.endsWith(".dmn")) {
            return table(file, content);
        }
        if (!OTHERS.contains(file)) {
            throw new Absent("file");
        }
        refuseFaults(file, draft.files().with(file, content));
        if (file.equals(RulesetFiles.CHARTER)) {
            requireTag(CharterFile.read(file, content).tag());
        }
        return content;
    }

    private static void refuseFaults(String file, RulesetFiles changed) {
        List<FieldError> errors = RulesetCheck.of(changed).faults(file).stream()
                .map(fault -> error(fault.place(), fault.reason()))
                .toList();
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
    }

    private void requireTag(RulesetTag said) {
        if (!said.equals(draft.tag())) {
            throw new InvalidInput(FieldError.of(
                    FIELD, "otherTag", said.toString(), draft.tag().toString()));
        }
    }

    private byte[] table(String file, byte[] content) {
        String key = RulesetFiles.TABLES.stream()
                .filter(table -> RulesetFiles.tableFile(table).equals(file))
                .findFirst()
                .orElseThrow(() -> new Absent("table"));
        try {
            DecisionTable table = TableReader.sketch(file, content);
            if (!table.name().key().equals(key)) {
                throw new InvalidInput(
                        FieldError.of(FIELD, "otherTable", table.name().key(), key));
            }
            return TableWriter.write(table.withName(
                    new TableName(key, table.name().title(), draft.tag().toString())));
        } catch (RefusedTable refused) {
            throw refusal(refused);
        }
    }

    /** Every fault of a table as an error of its own. */
    static InvalidInput refusal(RefusedTable refused) {
        return new InvalidInput(refused.faults().stream()
                .map(fault -> error(fault.place(), fault.reason()))
                .toList());
    }

    private static FieldError error(@Nullable Reason place, Reason reason) {
        return place == null
                ? FieldError.of(FIELD, "refusedFile", reason)
                : FieldError.of(FIELD, "refusedCell", place, reason);
    }
}
