package id.panduzi.problem;

import java.util.List;
import org.springframework.context.MessageSourceResolvable;

/**
 * Why something is refused, for whoever asked; or where, as part of such a sentence. A sentence may name another: its
 * reader gets both in one language.
 *
 * @param code stable word; its sentence is the message {@code error.<code>}
 * @param arguments what the sentence names
 */
public record Reason(String code, List<Object> arguments) implements MessageSourceResolvable {

    public Reason {
        arguments = List.copyOf(arguments);
    }

    public static Reason of(String code, Object... arguments) {
        return new Reason(code, List.of(arguments));
    }

    /** Key of its sentence. */
    public String key() {
        return "error." + code;
    }

    @Override
    public String[] getCodes() {
        return new String[] {key()};
    }

    @Override
    public Object[] getArguments() {
        return arguments.toArray();
    }

    /** In English, for logs. */
    @Override
    public String toString() {
        return EnglishWords.of(this);
    }
}
