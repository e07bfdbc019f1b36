package id.panduzi.regulation;

import id.panduzi.problem.Absent;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Hands out published rulesets as the files they are made of; their tables are standard DMN, which any DMN tool reads. */
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
        return files(tag).content(RulesetFiles.tableFile(table));
    }

    /**
     * All files of a ruleset, as they were published.
     *
     * @throws Absent if there is no such ruleset
     */
    public RulesetFiles files(RulesetTag tag) {
        return published.findById(tag.toString()).map(PublishedRuleset::files).orElseThrow(() -> new Absent("ruleset"));
    }
}
