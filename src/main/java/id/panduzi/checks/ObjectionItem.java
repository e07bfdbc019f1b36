package id.panduzi.checks;

/**
 * Why an agency holds one criterion to be met after all.
 *
 * @param criterion its key
 */
public record ObjectionItem(String criterion, String text) {}
