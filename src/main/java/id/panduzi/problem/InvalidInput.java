package id.panduzi.problem;

import java.util.List;

/** Understood but wrong (422): names every field that is wrong, so that nobody has to send twice to learn twice. */
public final class InvalidInput extends RuntimeException {

    private final List<FieldError> errors;

    public InvalidInput(List<FieldError> errors) {
        super("invalid input: " + errors);
        this.errors = List.copyOf(errors);
    }

    public InvalidInput(FieldError... errors) {
        this(List.of(errors));
    }

    public List<FieldError> errors() {
        return errors;
    }
}
