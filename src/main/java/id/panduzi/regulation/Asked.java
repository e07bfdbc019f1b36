package id.panduzi.regulation;

import id.panduzi.criterion.AgencyKind;
import id.panduzi.criterion.Facts;
import java.util.HashMap;
import java.util.Map;

/** What the tables without limits are asked, by input column. */
public final class Asked {

    private Asked() {}

    /** What an agency may propose. */
    public static Map<String, Object> ofAllowance(AgencyKind kind, ProposalPath path, Facts facts) {
        Map<String, Object> asked = new HashMap<>();
        asked.put("agencyKind", kind.name());
        asked.put("path", path.key());
        facts.values().forEach((fact, value) -> asked.put(fact.key(), value.number()));
        return asked;
    }

    /** Which units come first. */
    public static Map<String, Object> ofPriority(boolean coreBusiness, ServedParty servedParty) {
        return Map.of("coreBusiness", coreBusiness, "servedParty", servedParty.key());
    }
}
