package id.panduzi.regulation;

import id.panduzi.problem.Reason;
import java.util.List;

/** Rules that cannot be used; says file, place and reason of each fault. At a start it stops the start. */
public final class DamagedRuleset extends RuntimeException {

    private final List<Reason> reasons;

    /** Words for whoever runs the product; to others it is only unreadable. */
    DamagedRuleset(String where, String words) {
        super(where + ": " + words);
        this.reasons = List.of(Reason.of("ruleset.unreadable"));
    }

    DamagedRuleset(String where, Throwable cause) {
        this(where, String.valueOf(cause.getMessage()));
        initCause(cause);
    }

    DamagedRuleset(String path, List<Reason> reasons) {
        super(path + ": " + joined("", reasons));
        this.reasons = List.copyOf(reasons);
    }

    private DamagedRuleset(List<Fault> faults, String words) {
        super(words);
        this.reasons = faults.stream().map(Fault::reason).toList();
    }

    static DamagedRuleset of(RulesetFiles files, List<Fault> faults) {
        return new DamagedRuleset(faults, joined(files.folder() + "/", faults));
    }

    static DamagedRuleset of(String path, List<Fault> faults) {
        return new DamagedRuleset(faults, path + ": " + joined("", faults));
    }

    private static String joined(String folder, List<?> faults) {
        return String.join("; ", faults.stream().map(fault -> folder + fault).toList());
    }

    /** What is wrong, without where. */
    List<Reason> reasons() {
        return reasons;
    }
}
