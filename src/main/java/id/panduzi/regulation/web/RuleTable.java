package id.panduzi.regulation.web;

import id.panduzi.problem.Absent;
import java.util.Arrays;

/** The tables of a ruleset that have a page of their own, in the order in which a proposal meets them. */
enum RuleTable {
    ALLOWANCE("allowance", true),
    ELIGIBILITY("eligibility", true),
    AWARD("award", true),
    PRIORITY("priority", true),
    WORKSHEET("worksheet", false),
    DEADLINES("deadlines", false);

    private final String key;
    private final boolean standard;

    RuleTable(String key, boolean standard) {
        this.key = key;
        this.standard = standard;
    }

    static RuleTable of(String key) {
        return Arrays.stream(values())
                .filter(table -> table.key.equals(key))
                .findFirst()
                .orElseThrow(() -> new Absent("table"));
    }

    /** Its name in addresses and in the API. */
    public String key() {
        return key;
    }

    /** Whether it is a decision table with a DMN file. */
    public boolean standard() {
        return standard;
    }
}
