package id.panduzi.declaration;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The commitment that a unit declared, with or without a ceremony.
 *
 * @param staffCount at least 1
 * @param pactsSigned integrity pacts signed so far, at most one a member of staff; more may follow later
 * @param witnesses who was there, null if nobody is named
 */
public record Declaration(
        LocalDate declaredOn,
        String place,
        int staffCount,
        int pactsSigned,
        @Nullable String witnesses) {}
