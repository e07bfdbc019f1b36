package id.panduzi.decisiontable;

import id.panduzi.problem.Reason;

/** A cell that the grammar of tables does not produce; its reason says why. */
public final class NotInGrammar extends RuntimeException {

    private final Reason reason;

    NotInGrammar(Reason reason) {
        super(reason.toString());
        this.reason = reason;
    }

    /** Why the cell is refused. */
    public Reason reason() {
        return reason;
    }
}
