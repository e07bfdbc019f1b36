package id.panduzi.award;

import id.panduzi.criterion.Award;
import id.panduzi.proposal.Status;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A title as everybody may see it.
 *
 * @param certificate its number: letters, digits and hyphens
 * @param year of the season it was proposed in
 * @param status awarded or revoked, and nothing else
 * @param revocation the decree that took it back; null while it stands
 */
public record RegisteredAward(
        String certificate,
        Named unit,
        Named agency,
        Award award,
        int year,
        String decreeNumber,
        LocalDate decreeDate,
        Status status,
        @Nullable Decree revocation) {

    /** As it was called on the day of the award. */
    public record Named(String code, String name) {}
}
