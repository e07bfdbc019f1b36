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
        super(String.join(
                "; ", faults.stream().map(fault -> files.path(fault.toString())).toList()));
        this.reason = String.valueOf(getMessage());
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
