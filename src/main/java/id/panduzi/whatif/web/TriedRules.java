package id.panduzi.whatif.web;

import id.panduzi.regulation.Ruleset;
import id.panduzi.regulation.Rulesets;
import id.panduzi.whatif.Candidate;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Finds the rules that an address names. */
@Component
class TriedRules {

    private final Rulesets rulesets;

    TriedRules(Rulesets rulesets) {
        this.rulesets = rulesets;
    }

    /** By the variables of the path. */
    Tried at(Map<String, String> path) {
        Ruleset ruleset = rulesets.get(path.getOrDefault("tag", ""));
        String address = "/rules/" + ruleset.tag();
        return new Tried(Candidate.published(ruleset), address + "/effect", address);
    }
}
