package id.panduzi.regulation;

import java.util.List;

/** Rules that cannot be used; says file, place and reason of each fault. At a start it stops the start. */
public final class DamagedRuleset extends RuntimeException {

    private final String reason;

    DamagedRuleset(String where, String reason) {
        super(where + ": " + reason);
        this.reason = reason;
    }

    DamagedRuleset(RulesetFiles files, List<Fault> faults) {
        this(joined(files.folder() + "/", faults));
    }

    DamagedRuleset(String path, List<Fault> faults) {
        this(path, joined("", faults));
    }

    private DamagedRuleset(String reason) {
        super(reason);
        this.reason = reason;
    }

    private static String joined(String folder, List<Fault> faults) {
        return String.join("; ", faults.stream().map(fault -> folder + fault).toList());
    }

    DamagedRuleset(String where, Throwable cause) {
        super(where + ": " + cause.getMessage(), cause);
        this.reason = String.valueOf(cause.getMessage());
    }

    /** What is wrong, without where. */
    String reason() {
        return reason;
    }
}
