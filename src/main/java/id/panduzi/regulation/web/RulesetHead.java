package id.panduzi.regulation.web;

import id.panduzi.criterion.Award;
import id.panduzi.criterion.web.Wording;
import id.panduzi.regulation.Charter;
import id.panduzi.regulation.ProposalPath;
import id.panduzi.regulation.Ruleset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A ruleset by what it says of itself.
 *
 * @param gazette null if not verified
 * @param determinedBy who determines which title
 * @param emptyBase what a percentage without a base is worth
 */
record RulesetHead(
        RulesetChoice ruleset, @Nullable String gazette, List<Line> determinedBy, String paths, String emptyBase) {

    /** Something, and what is said of it. */
    record Line(String what, String value) {}

    static RulesetHead of(Ruleset ruleset, boolean inForce, Wording words) {
        Charter charter = ruleset.charter();
        return new RulesetHead(
                RulesetChoice.of(ruleset, inForce, words),
                charter.gazette(),
                determinedBy(charter, words),
                words.all(Arrays.stream(ProposalPath.values())
                        .filter(path -> charter.paths().contains(path.key()))
                        .map(words::say)
                        .toList()),
                words.say("rules.emptyBase." + (charter.undefinedPercentage() == 0 ? "none" : "full")));
    }

    private static List<Line> determinedBy(Charter charter, Wording words) {
        List<Line> lines = new ArrayList<>();
        Arrays.stream(Award.values()).map(Award::name).forEach(award -> decider(charter, award, words)
                .ifPresent(who -> lines.add(new Line(words.say("rules.determines", award), who))));
        decider(charter, ProposalPath.MANDIRI.key(), words)
                .ifPresent(who -> lines.add(new Line(words.say("rules.determines.mandiri"), who)));
        return lines;
    }

    private static Optional<String> decider(Charter charter, String title, Wording words) {
        return Optional.ofNullable(charter.determinedBy().get(title)).map(who -> words.say("rules.decider." + who));
    }
}
