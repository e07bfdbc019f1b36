package id.panduzi.regulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A damaged rules folder stops the start, and says in which file and row it is damaged and why. */
class DamagedRulesTests {

    private RulesCopy rules;

    @BeforeEach
    void copyTheShippedRules(@TempDir Path folder) throws IOException {
        rules = RulesCopy.in(folder);
    }

    @Test
    void readsTheFolderAsItShips() {
        assertThat(rules.rules().rulesets()).hasSize(4).allSatisfy(RulesetReader::read);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            award       | spakWbbm_award      | "WBK"            | row 20 (spakWbbm): overlaps with row 19 (spakWbk)
            award       | spakWbbm_award      | -                | row 20 (spakWbbm): overlaps with row 19 (spakWbk)
            priority    | internalSupport_servedParty | "public" | row 5 (internalSupport): overlaps with row 1 (coreAndPublic)
            award       | spakWbk_criterion   | "spark"          | row 19 (spakWbk): column criterion: unknown criterion 'spark'
            eligibility | lhkpnWbk_criterion  | "spak"           | row 15 (lhkpnWbk): column criterion: unknown criterion 'spak'
            award       | spakWbk_criterion   | "spak","spkp"    | row 23 (spkpWbk): overlaps with row 19 (spakWbk)
            award       | spakWbk_criterion   | -                | row 19 (spakWbk): overlaps with row 1 (totalWbk)
            award       | spakWbk_award       | "WBC"            | row 19 (spakWbk): column award: unknown word 'WBC'
            eligibility | rbIndexKlWbk_agencyKind | "kl"         | row 5 (rbIndexKlWbk): column agencyKind: unknown word 'kl'
            award       | spakWbk_value       | ${canary.run()}  | row 19 (spakWbk), column value: '${canary.run()}'
            award       | spakWbk_value       | limit + 1        | row 19 (spakWbk), column value: 'limit + 1'
            award       | spakWbk_value       | > 15.75          | row 19 (spakWbk), column value:
            award       | spakWbk_value       | >= 15,75         | row 19 (spakWbk), column value:
            award       | spakWbk_value       | >= 15.7500000001 | row 19 (spakWbk), column value:
            award       | spakWbk_value       | >= 100.5         | row 19 (spakWbk): column value: 100.5 is outside the scale 0 to 100
            award       | spakWbk_value       | 15.75            | row 19 (spakWbk): column value: a limit is written >= and one number
            eligibility | akipWbk_value       | >= 8             | row 3 (akipWbk): column value: 8 is no place on the scale
            award       | spakWbk_met         | false            | row 19 (spakWbk): column met:
            award       | spakWbk_met         | now()            | row 19 (spakWbk), column met:
            award       | spakWbk_law         | ""               | row 19 (spakWbk): column law: the row names no article
            award       | spakWbk_mark        | "rumour"         | row 19 (spakWbk): column mark: 'rumour' is no mark
            """)
    void namesTheTableItsRowAndTheReason(String table, String cell, String content, String reason) throws IOException {
        String file = "PERMENPANRB-5-2024/" + table + ".dmn";
        rules.cell(file, cell, content);
        refuses(file, reason);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            award.dmn    | <inputEntry id="spakWbk_value">   | <inputEntry id="spakWbk_value" expressionLanguage="juel"> | inputEntry 4 in row spakWbk: expressionLanguage 'juel' is not accepted
            award.dmn    | <rule id="spakWbk">               | <rule id="spakWbk" onmatch="run()">      | row spakWbk: attribute onmatch is not accepted
            award.dmn    | hitPolicy="UNIQUE"                | hitPolicy="COLLECT"                      | hit policy 'COLLECT' is not UNIQUE or FIRST
            award.dmn    | PERMENPANRB-90-2021:1             | PERMENPANRB-90-2021:2                    | not award with 'PERMENPANRB-90-2021:1'
            award.dmn    | </definitions>                    | </definition>                            | is not readable XML
            lke.csv      | Lebih Baik,5.0,                   | Lebih Baik,4.5,                          | weights add up to 99.5 instead of 100
            lke.csv      | A.I.1.i.b,scored                  | A.I.1.i.b,skored                         | line 3: unknown row type 'skored'
            deadlines.csv| designateUnit,10                  | designateUnit,0                          | row 3: working days are at least 1
            deadlines.csv| declaration,designateUnit         | declaration,recordDeclaration            | row 3: task recordDeclaration stands twice
            ruleset.yaml | version: 1                        | version: 0                               | no ruleset tag: PERMENPANRB-90-2021:0
            ruleset.yaml | undefinedPercentage: 0            | undefinedPercentage: 2                   | undefinedPercentage is 0 to 1
            ruleset.yaml | inForceUntil: 2024-07-15          | inForceUntil: 2021-01-01                 | ends before it begins
            ruleset.yaml | inForceFrom                       | inForceSince                             | property 'inForceFrom'
            """)
    void namesTheFileAndTheReason(String name, String piece, String damage, String reason) throws IOException {
        String file = "PERMENPANRB-90-2021/" + name;
        rules.edit(file, piece, damage);
        refuses(file, reason);
    }

    @ParameterizedTest
    @CsvSource({"award.dmn", "priority.dmn", "lke.csv", "deadlines.csv", "ruleset.yaml"})
    void missesEachFile(String name) throws IOException {
        rules.remove("PERMENPANRB-52-2014/" + name);
        refuses("PERMENPANRB-52-2014/" + name, "the file is missing");
    }

    @ParameterizedTest
    @CsvSource({"awards.dmn", "award.dmn.bak", "notes.txt"})
    void refusesFilesThatNobodyWouldRead(String name) throws IOException {
        rules.add("PERMENPANRB-52-2014/" + name);
        refuses("PERMENPANRB-52-2014/" + name, "no part of a ruleset has this name");
    }

    /** What every start does first. */
    private void refuses(String file, String reason) {
        assertThatExceptionOfType(DamagedRuleset.class)
                .isThrownBy(() -> rules.rules().rulesets().forEach(RulesetReader::read))
                .withMessageContaining(file)
                .withMessageContaining(reason);
    }
}
