package id.panduzi.drafting.web;

import id.panduzi.problem.Absent;
import id.panduzi.regulation.RulesetFiles;
import java.util.Arrays;

/** What a draft is made of, in the order in which a proposal meets it. */
enum DraftPart {
    SETTINGS(RulesetFiles.CHARTER, "settings"),
    ALLOWANCE("allowance.dmn", "allowance"),
    ELIGIBILITY("eligibility.dmn", "eligibility"),
    AWARD("award.dmn", "award"),
    PRIORITY("priority.dmn", "priority"),
    WORKSHEET(RulesetFiles.WORKSHEET, "files/" + RulesetFiles.WORKSHEET),
    DEADLINES(RulesetFiles.DEADLINES, "deadlines");

    private final String file;
    private final String path;

    DraftPart(String file, String path) {
        this.file = file;
        this.path = path;
    }

    /** The part in that file. */
    static DraftPart ofFile(String file) {
        return Arrays.stream(values())
                .filter(part -> part.file.equals(file))
                .findFirst()
                .orElseThrow(() -> new Absent("file"));
    }

    /** The decision table with that key. */
    static DraftPart ofTable(String key) {
        return Arrays.stream(values())
                .filter(part -> part.isTable() && part.path.equals(key))
                .findFirst()
                .orElseThrow(() -> new Absent("table"));
    }

    String file() {
        return file;
    }

    /** Its page below the draft's. */
    public String path() {
        return path;
    }

    boolean isTable() {
        return file.endsWith(".dmn");
    }

    /** Whether it asks for limits, one row a limit. */
    boolean isOfLimits() {
        return this == ELIGIBILITY || this == AWARD;
    }

    String messageKey() {
        return this == SETTINGS ? "Drafting.settings" : "RuleTable." + name();
    }
}
