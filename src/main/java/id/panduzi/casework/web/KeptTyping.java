package id.panduzi.casework.web;

import id.panduzi.casework.asked.Answers;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.ui.Model;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What stood in the form of a task while it was taken, given back or passed on, for the page that comes next. */
final class KeptTyping {

    private static final String NAME = "keptTyping";

    private KeptTyping() {}

    /** Keeps nothing where the form did not come along. */
    static void keep(Map<String, List<String>> sent, RedirectAttributes redirect) {
        if (sent.containsKey("task")) {
            LinkedHashMap<String, List<String>> kept = new LinkedHashMap<>();
            sent.forEach((name, values) -> kept.put(name, new ArrayList<>(values)));
            redirect.addFlashAttribute(NAME, new Kept(kept));
        }
    }

    static Optional<Answers> in(Model model) {
        return model.getAttribute(NAME) instanceof Kept kept ? Optional.of(Answers.of(kept.sent())) : Optional.empty();
    }

    /** Waits in the session. */
    private record Kept(LinkedHashMap<String, List<String>> sent) implements Serializable {}
}
