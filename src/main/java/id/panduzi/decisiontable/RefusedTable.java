package id.panduzi.decisiontable;

import id.panduzi.problem.Reason;
import java.util.List;

/** A table that is not in the accepted part of DMN, or contradicts itself. Names file, place and reason of each fault. */
public final class RefusedTable extends RuntimeException {

    private final List<Fault> faults;

    public RefusedTable(String file, List<Fault> faults) {
        super(file + ": "
                + String.join("; ", faults.stream().map(Fault::toString).toList()));
        this.faults = List.copyOf(faults);
    }

    public List<Fault> faults() {
        return faults;
    }

    /** The first of them. */
    public Reason reason() {
        Fault first = faults.get(0);
        return Reason.of("refusedCell", first.place(), first.reason());
    }

    /**
     * One fault.
     *
     * @param place the row and column, or the element: {@code row 3 (spakWbk), column value}
     * @param reason why it is refused
     */
    public record Fault(Reason place, Reason reason) {
        @Override
        public String toString() {
            return place + ": " + reason;
        }
    }
}
