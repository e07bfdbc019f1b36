package id.panduzi.assessment.web;

import id.panduzi.criterion.Award;
import id.panduzi.problem.Absent;
import id.panduzi.regulation.Ruleset;
import id.panduzi.regulation.Rulesets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Where somebody is: which rules, for which award, and the addresses around it. */
record Place(Ruleset ruleset, Award award) {

    /**
     * The place that an address names; without an award it is WBK, which everybody needs first.
     *
     * @throws Absent if there is no such ruleset or award
     */
    static Place of(Rulesets rulesets, String tag, @Nullable String award) {
        Ruleset ruleset = rulesets.get(tag);
        return new Place(ruleset, award == null || award.isBlank() ? Award.WBK : award(award));
    }

    private static Award award(String name) {
        return Arrays.stream(Award.values())
                .filter(award -> award.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new Absent("award"));
    }

    Place with(Award other) {
        return new Place(ruleset, other);
    }

    Award otherAward() {
        return award == Award.WBK ? Award.WBBM : Award.WBK;
    }

    public String worksheet() {
        return address("");
    }

    public String worksheet(String area) {
        return address("") + "&area=" + area;
    }

    public String eligibility() {
        return address("/eligibility");
    }

    public String improvements() {
        return address("/improvements");
    }

    public String clear() {
        return address("/clear");
    }

    private String address(String page) {
        return "/try-score/" + ruleset.tag() + page + "?award=" + award;
    }
}
