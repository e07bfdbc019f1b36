package id.panduzi.decisiontable;

/** A cell that the grammar of tables does not produce; the message says why, in words. */
public final class NotInGrammar extends RuntimeException {

    NotInGrammar(String reason) {
        super(reason);
    }

    /** Why the cell is refused, in words. */
    public String reason() {
        return String.valueOf(getMessage());
    }
}
