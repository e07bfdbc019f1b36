package id.panduzi.drafting;

import id.panduzi.decisiontable.DecisionTable;
import id.panduzi.decisiontable.TableReader;
import id.panduzi.problem.Absent;
import id.panduzi.regulation.Charter;
import id.panduzi.regulation.CharterFile;
import id.panduzi.regulation.RulesetFiles;
import id.panduzi.regulation.RulesetTag;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A ruleset in the making, as it stood when it was read.
 *
 * @param tag the version it is to become
 * @param basedOn the published version it began from; null from scratch
 * @param versions of each file, from 1; whoever saves a file says which one was changed
 */
public record Draft(
        DraftId id,
        RulesetTag tag,
        @Nullable RulesetTag basedOn,
        DraftStatus status,
        RulesetFiles files,
        Map<String, Long> versions,
        Editor createdBy,
        Instant createdAt,
        Editor changedBy,
        Instant changedAt) {

    public Draft {
        versions = Map.copyOf(versions);
    }

    /** Which version a file has; 0 for one that is not there yet. */
    public long version(String file) {
        return versions.getOrDefault(file, 0L);
    }

    public boolean isEditable() {
        return status == DraftStatus.EDITING;
    }

    /** Whether it is in the making: neither law nor given up. */
    public boolean isOpen() {
        return isEditable() || status == DraftStatus.PROPOSED;
    }

    public boolean has(String file) {
        return files.find(file).isPresent();
    }

    /** What it says of itself: law, title, gazette, first day. */
    public Charter charter() {
        return CharterFile.read(RulesetFiles.CHARTER, files.content(RulesetFiles.CHARTER));
    }

    /**
     * One of its tables. Rows may overlap as long as the draft is in the making.
     *
     * @param key allowance, eligibility, award or priority
     * @throws Absent if there is no such table
     */
    public DecisionTable table(String key) {
        String file = RulesetFiles.tableFile(key);
        if (!has(file)) {
            throw new Absent("table");
        }
        return TableReader.sketch(file, files.content(file));
    }
}
