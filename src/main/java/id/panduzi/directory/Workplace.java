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
        boolean isOne = reaches.size() == 1;
        if (reaches.contains(Reach.UNIT)) {
            return isOne && unit != null ? Optional.empty() : wrong("rolesNeedUnit");
        }
        if (reaches.contains(Reach.AGENCY)) {
            return isOne && agency != null && unit == null ? Optional.empty() : wrong("rolesNeedAgency");
        }
        return agency == null ? Optional.empty() : wrong("rolesNeedNoPlace");
    }

    private static Optional<FieldError> wrong(String code) {
        return Optional.of(FieldError.of("workplace", code));
    }
}
