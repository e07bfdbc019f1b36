package id.panduzi.administration.web;

import java.util.List;
import java.util.stream.Stream;

/** One of the constants to choose from; shown as the message {@code <Type>.<CONSTANT>}. */
record Choice(String value, String messageKey) {

    static List<Choice> of(Enum<?>... constants) {
        return Stream.of(constants)
                .map(one -> new Choice(one.name(), one.getDeclaringClass().getSimpleName() + "." + one.name()))
                .toList();
    }
}
