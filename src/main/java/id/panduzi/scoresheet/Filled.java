package id.panduzi.scoresheet;

import java.util.List;
import java.util.Optional;

/**
 * What became of a form.
 *
 * @param wrote how many answers and notes it changed
 */
public record Filled(int wrote, List<Refused> refused) {

    public Filled {
        refused = List.copyOf(refused);
    }

    public static Filled nothing() {
        return new Filled(0, List.of());
    }

    public Optional<Refused> refused(String field) {
        return refused.stream().filter(one -> one.field().equals(field)).findFirst();
    }
}
