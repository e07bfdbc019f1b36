package id.panduzi.award;

import id.panduzi.criterion.Award;
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
 */
public record RegisterSearch(
        @Nullable String words,
        @Nullable Short year,
        @Nullable Award award) {

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
}
