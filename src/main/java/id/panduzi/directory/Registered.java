package id.panduzi.directory;

/**
 * Something as it stands in the directory now.
 *
 * @param version counts its changes; whoever changes it says which one they saw
 */
public record Registered<T>(T what, long version) {}
