package id.panduzi.worklist.web;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/**
 * One of the words a field can take.
 *
 * @param value as it is sent
 * @param messageKey as it is shown
 */
record Choice(String value, String messageKey) {

    /** All constants, each shown as the message {@code <Type>.<CONSTANT>}. */
    static <T extends Enum<T>> List<Choice> of(T[] constants, Function<T, String> value) {
        return Arrays.stream(constants)
                .map(one -> new Choice(value.apply(one), one.getDeclaringClass().getSimpleName() + "." + one.name()))
                .toList();
    }
}
