package id.panduzi.telling;

/**
 * One of a list that an act was about: an item sent back, a verdict, a vote.
 *
 * @param about the item, the criterion, the person
 * @param said what was said of it, in a word or two; may be empty
 * @param text what somebody wrote about it; may be empty
 */
public record Line(String about, String said, String text) {}
