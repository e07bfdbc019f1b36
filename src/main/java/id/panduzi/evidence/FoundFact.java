package id.panduzi.evidence;

import java.math.BigDecimal;

/**
 * Something a file states, for a human to confirm.
 *
 * @param key of the criterion or figure
 * @param page from 1; 0 where the file has no pages
 * @param snippet the words around it, as found; untrusted
 * @param confidence from 0 to 1
 */
public record FoundFact(String key, String value, int page, String snippet, BigDecimal confidence) {}
