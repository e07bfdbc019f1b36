package id.panduzi.directory.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriComponents;

/**
 * A form that was sent from a page older than the session: what was typed, kept so that it can be sent again after
 * signing in. It is never sent by itself; somebody looks at it and says so.
 *
 * @param author mark of whoever typed it: nobody else is offered it
 * @param address where it goes to, on this site, with its query
 * @param fields what was typed; what stands in the address is not among them
 */
record InterruptedForm(String author, String address, Map<String, List<String>> fields) implements Serializable {

    private static final String KEPT = InterruptedForm.class.getName();
    private static final int MOST_CHARACTERS = 100_000;

    /** Keeps what was sent, if it came from one of our own pages and is of a size that people type. */
    static boolean keep(HttpServletRequest request) {
        boolean ours = "same-origin".equals(request.getHeader("Sec-Fetch-Site"));
        InterruptedForm form = of(request);
        boolean kept = ours && !form.author.isEmpty() && !form.fields.isEmpty() && form.characters() <= MOST_CHARACTERS;
        if (kept) {
            form.keepIn(request.getSession());
        }
        return kept;
    }

    /** What that person typed; nobody is shown what somebody else did. */
    static Optional<InterruptedForm> keptIn(HttpSession session, String username) {
        return keptIn(session).filter(form -> form.author.equals(Author.mark(username)));
    }

    static Optional<InterruptedForm> keptIn(HttpSession session) {
        return Optional.ofNullable(session.getAttribute(KEPT))
                .filter(InterruptedForm.class::isInstance)
                .map(InterruptedForm.class::cast);
    }

    /** Into the session that comes after the one in which it was kept. */
    void keepIn(HttpSession session) {
        session.setAttribute(KEPT, this);
    }

    static void forget(HttpSession session) {
        session.removeAttribute(KEPT);
    }

    private static InterruptedForm of(HttpServletRequest request) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, values) -> fields.put(name, List.of(values)));
        fields.remove("_csrf");
        UriComponents address = ServletUriComponentsBuilder.fromRequest(request).build();
        fields.keySet().removeAll(address.getQueryParams().keySet());
        String query = address.getQuery();
        return new InterruptedForm(
                Author.of(request), request.getRequestURI() + (query == null ? "" : "?" + query), fields);
    }

    private int characters() {
        return fields.entrySet().stream()
                .mapToInt(field -> field.getKey().length()
                        + String.join("", field.getValue()).length())
                .sum();
    }
}
