package id.panduzi.regulation;

import id.panduzi.problem.Absent;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Hands out published tables as standard DMN files, which any DMN tool reads. */
@Service
@Transactional(readOnly = true)
public class StandardTables {

    private final PublishedRulesets published;

    StandardTables(PublishedRulesets published) {
        this.published = published;
    }

    /**
     * The file, byte by byte as it was published.
     *
     * @param table its key: allowance, eligibility, award or priority
     * @throws Absent if there is no such ruleset or table
     */
    public byte[] dmn(RulesetTag tag, String table) {
        if (!RulesetFiles.TABLES.contains(table)) {
            throw new Absent("table");
        }
        return published
                .findById(tag.toString())
                .map(ruleset -> ruleset.files().content(RulesetFiles.tableFile(table)))
                .orElseThrow(() -> new Absent("ruleset"));
    }
}
