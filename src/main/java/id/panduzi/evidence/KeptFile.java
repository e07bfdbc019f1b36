package id.panduzi.evidence;

/**
 * Bytes that lie safely in the store.
 *
 * @param sha256 of the bytes, in lower-case hexadecimal digits; names them
 * @param size in bytes, at least 1
 */
public record KeptFile(String sha256, long size) {}
