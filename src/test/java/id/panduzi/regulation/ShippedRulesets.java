package id.panduzi.regulation;

import java.util.List;

/** The rulesets of the product, read from their folders without a database. */
public final class ShippedRulesets {

    private static final List<RulesetFiles> FILES = new RulesFolder("classpath:/bpmn/rules/").rulesets();
    private static final List<Ruleset> RULESETS =
            FILES.stream().map(RulesetReader::read).toList();

    private ShippedRulesets() {}

    static List<RulesetFiles> files() {
        return FILES;
    }

    public static List<Ruleset> all() {
        return RULESETS;
    }

    public static Ruleset get(String prefix) {
        return RULESETS.stream()
                .filter(ruleset -> ruleset.tag().prefix().equals(prefix))
                .findFirst()
                .orElseThrow();
    }
}
