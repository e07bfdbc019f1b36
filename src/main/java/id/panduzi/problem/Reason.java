package id.panduzi.problem;

import java.util.List;

/**
 * Why something is refused, for whoever asked.
 *
 * @param code stable word; its sentence is the message {@code error.<code>}
 * @param arguments what the sentence names
 */
public record Reason(String code, List<Object> arguments) {

    public Reason {
        arguments = List.copyOf(arguments);
    }

    public static Reason of(String code, Object... arguments) {
        return new Reason(code, List.of(arguments));
    }
}
