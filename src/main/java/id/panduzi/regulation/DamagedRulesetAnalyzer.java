package id.panduzi.regulation;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says at a start that a damaged ruleset stopped: which file, which place, why, and what to do. */
final class DamagedRulesetAnalyzer extends AbstractFailureAnalyzer<DamagedRuleset> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, DamagedRuleset cause) {
        return new FailureAnalysis(
                "The rules cannot be used.\n" + cause.getMessage(),
                "Mend the place named above, or put the file back as it was; nothing was published.",
                cause);
    }
}
