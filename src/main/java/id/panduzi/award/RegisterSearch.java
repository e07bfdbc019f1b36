package id.panduzi.award;

import id.panduzi.criterion.Award;
import id.panduzi.proposal.Status;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What somebody looks for in the register.
 *
 * @param words part of a certificate's number, of a unit's code or name, or of an agency's name; null for any
 * @param year of the season; null for any
 * @param award null for both
 * @param agency code of the agency; null for any
 * @param status awarded or revoked; null for both
 */
public record RegisterSearch(
        @Nullable String words,
        @Nullable Short year,
        @Nullable Award award,
        @Nullable String agency,
        @Nullable Status status) {

    private static final Set<Status> IN_THE_REGISTER = EnumSet.of(Status.AWARDED, Status.REVOKED);

    public RegisterSearch(@Nullable String words, @Nullable Short year, @Nullable Award award) {
        this(words, year, award, null, null);
    }

    String like() {
        String part = Optional.ofNullable(words).orElse("").strip();
        return "%" + part.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }

    short firstYear() {
        return Optional.ofNullable(year).orElse(Short.MIN_VALUE);
    }

    short lastYear() {
        return Optional.ofNullable(year).orElse(Short.MAX_VALUE);
    }

    Set<Award> awards() {
        return award == null ? EnumSet.allOf(Award.class) : EnumSet.of(award);
    }

    String agencyOrAny() {
        return Optional.ofNullable(agency).map(String::strip).orElse("");
    }

    Set<Status> statuses() {
        return status == null ? IN_THE_REGISTER : EnumSet.of(status);
    }
}
