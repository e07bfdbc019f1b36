package id.panduzi.directory;

import id.panduzi.problem.FieldError;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where somebody works, and whether the roles fit there. Both null on the national side. */
record Workplace(@Nullable AgencyId agency, @Nullable UnitId unit) {

    static final Workplace NATION = new Workplace(null, null);

    /** What is wrong with these roles in that place. */
    Optional<FieldError> against(Set<Role> roles) {
        if (roles.isEmpty()) {
            return Optional.of(FieldError.of("roles", "chooseOne"));
        }
        Set<Reach> reaches = EnumSet.noneOf(Reach.class);
        roles.forEach(role -> reaches.add(role.group().reach()));
        if (reaches.contains(Reach.UNIT)) {
            return unit != null && reaches.size() == 1
                    ? Optional.empty()
                    : Optional.of(FieldError.of("workplace", "rolesNeedUnit"));
        }
        if (reaches.contains(Reach.AGENCY)) {
            return agency != null && unit == null && reaches.size() == 1
                    ? Optional.empty()
                    : Optional.of(FieldError.of("workplace", "rolesNeedAgency"));
        }
        return agency == null ? Optional.empty() : Optional.of(FieldError.of("workplace", "rolesNeedNoPlace"));
    }
}
