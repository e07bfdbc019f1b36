package id.panduzi.journal;

/**
 * Where the chain of a subject first fails to hold; what stands before it is as it was written.
 *
 * @param sequence place of the first broken or missing entry
 */
public record Broken(Subject subject, long sequence, Damage why) {}
