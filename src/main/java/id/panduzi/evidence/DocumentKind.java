package id.panduzi.evidence;

import id.panduzi.problem.FieldError;
import id.panduzi.problem.InvalidInput;
import java.util.Arrays;

/** What a file is said to be; the constant is the word on the wire, its name the message {@code DocumentKind.<CONSTANT>}. */
public enum DocumentKind {
    PROPOSAL_LETTER,
    SPTJM,
    BPK_OPINION,
    AKIP_RESULT,
    UNIT_SAKIP,
    RB_INDEX,
    SPIP_MATURITY,
    TLHP_CLEARANCE,
    LHKPN_COMPLIANCE,
    LHKASN_COMPLIANCE,
    INTEGRITY_PACT,
    DECLARATION_MINUTES,
    DESIGNATION_DECREE,
    TEAM_DECREE,
    WORK_PLAN,
    SURVEY_REPORT,
    INVITATION,
    ATTENDANCE_LIST,
    MINUTES,
    PHOTO,
    TPI_REPORT,
    FIELD_REPORT,
    CLEARANCE_LETTER,
    DECREE,
    OTHER;

    /**
     * The kind of this name.
     *
     * @throws InvalidInput if there is none
     */
    public static DocumentKind of(String name) {
        return Arrays.stream(values())
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new InvalidInput(FieldError.of("kind", "unknownKind", name)));
    }
}
