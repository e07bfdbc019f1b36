package id.panduzi.directory;

/** Where in the life of a proposal a role works; shown as the message {@code RoleGroup.<CONSTANT>}. */
public enum RoleGroup {
    UNIT,
    AGENCY,
    INTERNAL_TEAM,
    NATIONAL_TEAM,
    AWARD,
    RULES,
    OVERSIGHT
}
