package id.panduzi.proof;

import java.util.List;

/**
 * One line of {@code boundaries.csv}: an input at the edge of a row, and what the table answers to it. Written for people
 * who read regulations: grades as letters, yes and no as true and false.
 *
 * @param decision key of the table
 * @param award the title, {@code -} where it makes no difference
 * @param agencyKind the kind of agency, {@code -} where it makes no difference
 * @param criterion what is varied: a fact, or another column
 * @param others the other columns, as {@code path=regular; akip=BB}; empty for a table of limits
 * @param required the limit at whose edge it lies, empty if it is none
 * @param value what is known of the criterion: empty if nothing was said, {@link #NULL} if nothing was said in so many words
 * @param expected {@code met}, {@code notMet}, {@code notKnown}, {@code notAsked}, or what another table answers
 * @param article the article of the row it belongs to
 */
public record BoundaryCase(
        String decision,
        String award,
        String agencyKind,
        String criterion,
        String others,
        String required,
        String value,
        String expected,
        String article) {

    /** A value that is sent as nothing. */
    public static final String NULL = "null";

    /** Award or kind of agency that makes no difference. */
    public static final String ANY = "-";

    static final String NOT_KNOWN = "notKnown";
    static final String NOT_ASKED = "notAsked";
    static final String NO_ROW = "noRow";
    static final String UNREADABLE = "unreadable";

    /** What is asked, without the answer: two cases of the same input are about the same thing. */
    public List<String> input() {
        return List.of(decision, award, agencyKind, criterion, others, value);
    }

    boolean isKnown() {
        return !value.isEmpty() && !value.equals(NULL);
    }
}
