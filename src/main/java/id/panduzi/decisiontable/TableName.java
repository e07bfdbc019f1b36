package id.panduzi.decisiontable;

/**
 * What a table is called.
 *
 * @param key the decision's id, a plain word such as {@code award}
 * @param title what people read
 * @param versionTag the ruleset version it belongs to
 */
public record TableName(String key, String title, String versionTag) {}
