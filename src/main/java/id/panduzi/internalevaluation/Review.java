package id.panduzi.internalevaluation;

/**
 * What a reviewer of TPI says to its evaluation.
 *
 * @param outcome {@code approve} or {@code sendBack}
 */
public record Review(String outcome, String note) {}
