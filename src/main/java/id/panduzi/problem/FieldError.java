package id.panduzi.problem;

import java.util.List;

/**
 * What is wrong with one field.
 *
 * @param field path in the request, as {@code facts.akip} or {@code answers.A.I.1.i.a}
 * @param code stable word for programs; its sentence is the message {@code error.<code>}
 * @param arguments what the sentence names: the limit, the options, what was sent
 */
public record FieldError(String field, String code, List<Object> arguments) {

    public FieldError {
        arguments = List.copyOf(arguments);
    }

    public static FieldError of(String field, String code, Object... arguments) {
        return new FieldError(field, code, List.of(arguments));
    }
}
