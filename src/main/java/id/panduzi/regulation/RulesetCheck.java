package id.panduzi.regulation;

import java.util.List;
import java.util.Optional;

/**
 * What a look at the files of a ruleset found: either a ruleset that can be asked, or every fault that stands in its way.
 * Nothing is stored and nothing reaches the engine.
 */
public record RulesetCheck(Optional<Ruleset> ruleset, List<Fault> faults) {

    public RulesetCheck {
        faults = List.copyOf(faults);
    }

    /** Looks at all files, also where an earlier one is damaged. */
    public static RulesetCheck of(RulesetFiles files) {
        return new RulesetReader(files).check();
    }

    public boolean isSound() {
        return ruleset.isPresent();
    }

    /** The faults of one file. */
    public List<Fault> faults(String file) {
        return faults.stream().filter(fault -> fault.file().equals(file)).toList();
    }
}
