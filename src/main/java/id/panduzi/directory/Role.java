package id.panduzi.directory;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/** What somebody may do, as the API and the process models name it; shown as the message {@code Role.<CONSTANT>}. */
public enum Role {
    OPERATOR(RoleGroup.UNIT),
    HEAD(RoleGroup.UNIT),
    SECRETARIAT(RoleGroup.AGENCY),
    LEADER(RoleGroup.AGENCY),
    PRELIMINARY_ASSESSOR(RoleGroup.AGENCY),
    TPI_MEMBER(RoleGroup.INTERNAL_TEAM),
    TPI_LEAD(RoleGroup.INTERNAL_TEAM),
    TPI_CONTROLLER(RoleGroup.INTERNAL_TEAM),
    TPN_COORDINATOR(RoleGroup.NATIONAL_TEAM),
    TPN_EVALUATOR(RoleGroup.NATIONAL_TEAM),
    NATIONAL_ADMINISTRATOR(RoleGroup.NATIONAL_TEAM),
    CLEARANCE_OFFICER(RoleGroup.AWARD),
    PANEL(RoleGroup.AWARD),
    MINISTER_OFFICE(RoleGroup.AWARD),
    RULE_EDITOR(RoleGroup.RULES),
    RULE_APPROVER(RoleGroup.RULES),
    AUDITOR(RoleGroup.OVERSIGHT),
    ADMINISTRATOR(RoleGroup.OVERSIGHT);

    private final RoleGroup group;

    Role(RoleGroup group) {
        this.group = group;
    }

    /**
     * The role with this name on the wire.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Role of(String wireName) {
        return Arrays.stream(values())
                .filter(role -> role.wireName().equals(wireName))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no role " + wireName));
    }

    /** As in the API and in process models: {@code tpn-evaluator}. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * Whether some of these roles may not be one person's: an administrator takes no part in proposals or rules, and who
     * edits rules does not approve them.
     */
    static boolean areApart(Set<Role> roles) {
        boolean administers =
                roles.contains(ADMINISTRATOR) && roles.stream().anyMatch(role -> role.group() != RoleGroup.OVERSIGHT);
        return administers || roles.containsAll(Set.of(RULE_EDITOR, RULE_APPROVER));
    }

    public RoleGroup group() {
        return group;
    }
}
