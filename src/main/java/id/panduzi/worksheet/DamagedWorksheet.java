package id.panduzi.worksheet;

import id.panduzi.problem.Reason;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A worksheet file that must not be scored with: names the file, the line if there is one, and why, for each fault. */
public final class DamagedWorksheet extends RuntimeException {

    private final List<Fault> faults;

    DamagedWorksheet(String file, Reason reason) {
        super(file + ": " + reason);
        this.faults = List.of(new Fault(null, reason));
    }

    DamagedWorksheet(String file, long line, Reason reason) {
        super(file + " line " + line + ": " + reason);
        this.faults = List.of(new Fault(Reason.of("at.line", line), reason));
    }

    /** All of them as one. */
    DamagedWorksheet(List<DamagedWorksheet> all) {
        super(String.join("; ", all.stream().map(Throwable::getMessage).toList()));
        this.faults = all.stream().flatMap(one -> one.faults().stream()).toList();
    }

    public List<Fault> faults() {
        return faults;
    }

    /**
     * One fault.
     *
     * @param place its line; null where it is the whole file
     * @param reason why it is refused
     */
    public record Fault(@Nullable Reason place, Reason reason) {}
}
