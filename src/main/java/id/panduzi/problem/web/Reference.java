package id.panduzi.problem.web;

import jakarta.servlet.http.HttpServletRequest;
import java.security.SecureRandom;

/**
 * The number a caller can quote when something went wrong: one per request, shown on the page or in the problem and
 * written to the log. Drawn from letters and digits that are not mistaken for each other on the telephone.
 */
final class Reference {

    /** Name in the problem, in the model of error pages and of the request attribute. */
    static final String NAME = "reference";

    private static final String SIGNS = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 10;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Reference() {}

    static String of(HttpServletRequest request) {
        String attribute = Reference.class.getName();
        if (request.getAttribute(attribute) instanceof String known) {
            return known;
        }
        String fresh = RANDOM.ints(LENGTH, 0, SIGNS.length())
                .mapToObj(SIGNS::charAt)
                .collect(StringBuilder::new, StringBuilder::append, StringBuilder::append)
                .toString();
        request.setAttribute(attribute, fresh);
        return fresh;
    }
}
