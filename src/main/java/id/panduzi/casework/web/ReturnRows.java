package id.panduzi.casework.web;

import id.panduzi.casework.asked.Answers;
import java.util.List;

/**
 * The steps of a form that come before it is sent: rows are added and taken out, and what can be returned is searched. Each
 * is a button with a name of its own, so that it takes no script.
 */
final class ReturnRows {

    private static final String RETURNS = "returns";
    private static final String ITEM = "item";
    private static final String ADD = "add";
    private static final String REMOVE = "remove";
    private static final String FIND = "find";
    private static final String PICK = "pick";

    private ReturnRows() {}

    /** Whether a button other than the one that finishes was pressed. */
    static boolean isStep(Answers typed) {
        return List.of(ADD, REMOVE, FIND).stream()
                .anyMatch(step -> !typed.texts(step).isEmpty());
    }

    static Answers after(Answers typed) {
        Answers now = typed.texts(REMOVE).isEmpty() ? typed : typed.without(typed.text(REMOVE));
        for (String picked : typed.texts(ADD).isEmpty() ? List.<String>of() : typed.texts(PICK)) {
            now = with(now, picked);
        }
        return now;
    }

    /** A page that is asked for with {@code ?return=A.I.1.i.a} begins with returning it. */
    static Answers begun(Answers asked) {
        List<String> returned = asked.texts("return");
        Answers begun = Answers.nothing();
        for (String item : returned) {
            begun = with(begun, item);
        }
        return returned.isEmpty() ? begun : begun.with("outcome", "return");
    }

    private static Answers with(Answers now, String item) {
        boolean there = now.places(RETURNS).stream()
                .anyMatch(place ->
                        now.text("%s[%d].%s".formatted(RETURNS, place, ITEM)).equals(item));
        return there ? now : now.withRow(RETURNS, ITEM, item);
    }
}
