package id.panduzi.directory;

/** Where in the life of a proposal a role works; shown as the message {@code RoleGroup.<CONSTANT>}. */
public enum RoleGroup {
    UNIT(Reach.UNIT),
    AGENCY(Reach.AGENCY),
    INTERNAL_TEAM(Reach.AGENCY),
    NATIONAL_TEAM(Reach.NATION),
    AWARD(Reach.NATION),
    RULES(Reach.NOTHING),
    OVERSIGHT(Reach.NATION);

    private final Reach reach;

    RoleGroup(Reach reach) {
        this.reach = reach;
    }

    Reach reach() {
        return reach;
    }
}
