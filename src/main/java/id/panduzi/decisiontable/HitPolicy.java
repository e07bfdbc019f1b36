package id.panduzi.decisiontable;

/** How many rows of a table may answer. */
public enum HitPolicy {
    /** At most one row matches; rows that overlap make the table damaged. */
    UNIQUE,
    /** The first row that matches answers; order is part of the rule. */
    FIRST
}
