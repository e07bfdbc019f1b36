package id.panduzi.directory;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How far the roles of a group see: from the place where somebody works, not from the roles alone. */
enum Reach {
    UNIT,
    AGENCY,
    NATION,
    NOTHING;

    /** Whether somebody who works there may have these roles; before they have a place, anybody may have any. */
    static boolean fits(Collection<Role> roles, @Nullable AgencyId agency, @Nullable UnitId unit) {
        Reach place = unit != null ? UNIT : AGENCY;
        return agency == null || roles.stream().allMatch(role -> role.group().reach() == place);
    }

    /**
     * What somebody sees who works there. Who has a role of a unit or an agency but no such place sees nothing, whatever
     * the other roles: else an operator of nowhere could act everywhere.
     */
    static Scope of(Collection<Role> roles, @Nullable AgencyId agency, @Nullable UnitId unit) {
        if (agency != null) {
            return unit != null ? new Scope.OfUnit(unit, agency) : new Scope.OfAgency(agency);
        }
        Set<Reach> reaches = roles.stream().map(role -> role.group().reach()).collect(Collectors.toSet());
        boolean needsAPlace = reaches.contains(UNIT) || reaches.contains(AGENCY);
        return reaches.contains(NATION) && !needsAPlace ? new Scope.Nation() : new Scope.None();
    }
}
