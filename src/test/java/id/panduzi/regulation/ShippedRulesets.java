package id.panduzi.regulation;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The rulesets of the product, read from their folders without a database. */
public final class ShippedRulesets {

    private static final List<RulesetFiles> FILES = new RulesFolder("classpath:/bpmn/rules/").rulesets();
    private static final List<Ruleset> RULESETS =
            FILES.stream().map(RulesetReader::read).toList();

    private ShippedRulesets() {}

    public static List<RulesetFiles> files() {
        return FILES;
    }

    public static List<Ruleset> all() {
        return RULESETS;
    }

    /** A shipped ruleset with a piece of one of its files replaced. */
    public static Ruleset edited(String prefix, String file, String piece, String replacement) {
        RulesetFiles shipped = FILES.stream()
                .filter(files -> files.folder().endsWith(prefix))
                .findFirst()
                .orElseThrow();
        Map<String, byte[]> files = new TreeMap<>(shipped.files());
        String text = shipped.text(file);
        if (!text.contains(piece)) {
            throw new IllegalArgumentException(file + " has no " + piece);
        }
        files.put(file, text.replace(piece, replacement).getBytes(StandardCharsets.UTF_8));
        return RulesetReader.read(new RulesetFiles(shipped.folder(), files));
    }

    public static Ruleset get(String prefix) {
        return RULESETS.stream()
                .filter(ruleset -> ruleset.tag().prefix().equals(prefix))
                .findFirst()
                .orElseThrow();
    }
}
