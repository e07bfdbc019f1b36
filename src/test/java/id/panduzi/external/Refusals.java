package id.panduzi.external;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.panduzi.problem.InvalidInput;
import java.util.List;
import org.assertj.core.api.AbstractListAssert;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.ObjectAssert;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** What an act is refused for. */
public final class Refusals {

    private Refusals() {}

    /** The fields that are wrong, each with its code: {@code recommendation required}. */
    public static AbstractListAssert<?, List<? extends String>, String, ObjectAssert<String>> refused(
            ThrowingCallable act) {
        List<String> errors = new java.util.ArrayList<>();
        assertThatThrownBy(act).isInstanceOfSatisfying(InvalidInput.class, refusal -> refusal.errors()
                .forEach(error -> errors.add(error.field() + " " + error.code())));
        return Assertions.assertThat(errors);
    }
}
