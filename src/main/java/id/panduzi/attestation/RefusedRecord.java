package id.panduzi.attestation;

import java.util.List;

/** A file that is no record of ours, or is one no more. */
final class RefusedRecord extends RuntimeException {

    private final String why;
    private final List<Object> arguments;

    /**
     * @param why key of the message that says so
     * @param arguments of that message
     */
    RefusedRecord(String why, Object... arguments) {
        super(why);
        this.why = why;
        this.arguments = List.of(arguments);
    }

    String why() {
        return why;
    }

    List<Object> arguments() {
        return arguments;
    }
}
