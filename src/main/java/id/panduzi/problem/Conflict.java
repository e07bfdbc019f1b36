package id.panduzi.problem;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Came too late (409): a lost race, a stale version or the wrong stage. Says where the thing stands now, where known. */
public final class Conflict extends RuntimeException {

    private final @Nullable Long version;
    private final @Nullable String stage;
    private final @Nullable String holder;
    private final List<FieldError> errors;

    public Conflict(String what) {
        this(what, null, null);
    }

    /**
     * @param version the version the thing has now
     * @param stage the stage the thing is in now, in the API's words
     */
    public Conflict(String what, @Nullable Long version, @Nullable String stage) {
        this(what, version, stage, null);
    }

    private Conflict(String what, @Nullable Long version, @Nullable String stage, @Nullable String holder) {
        super(what);
        this.version = version;
        this.stage = stage;
        this.holder = holder;
        this.errors = List.of();
    }

    private Conflict(Conflict conflict, List<FieldError> errors) {
        super(conflict.getMessage());
        this.version = conflict.version;
        this.stage = conflict.stage;
        this.holder = conflict.holder;
        this.errors = List.copyOf(errors);
    }

    /** The same, naming the fields that came too late. */
    public Conflict naming(List<FieldError> fields) {
        return new Conflict(this, fields);
    }

    /** The fields that came too late, where it is about some of many. */
    public List<FieldError> errors() {
        return errors;
    }

    /** Somebody else has it; the caller is told who. */
    public static Conflict heldBy(String holder, long version, String stage) {
        return new Conflict("held by " + holder, version, stage, holder);
    }

    public Optional<Long> version() {
        return Optional.ofNullable(version);
    }

    public Optional<String> stage() {
        return Optional.ofNullable(stage);
    }

    public Optional<String> holder() {
        return Optional.ofNullable(holder);
    }
}
