package id.panduzi.sheet;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** The files of a proposal, seen from its worksheets. */
@Component
class Attachments {

    private static final Set<String> KINDS = Set.of(
            "PROPOSAL_LETTER",
            "SPTJM",
            "BPK_OPINION",
            "AKIP_RESULT",
            "UNIT_SAKIP",
            "RB_INDEX",
            "SPIP_MATURITY",
            "TLHP_CLEARANCE",
            "LHKPN_COMPLIANCE",
            "LHKASN_COMPLIANCE",
            "INTEGRITY_PACT",
            "DECLARATION_MINUTES",
            "DESIGNATION_DECREE",
            "TEAM_DECREE",
            "WORK_PLAN",
            "SURVEY_REPORT",
            "INVITATION",
            "ATTENDANCE_LIST",
            "MINUTES",
            "PHOTO",
            "TPI_REPORT",
            "FIELD_REPORT",
            "CLEARANCE_LETTER",
            "DECREE",
            "OTHER");

    static boolean isKind(String word) {
        return KINDS.contains(word);
    }

    /** In the order of receipt. */
    List<Attachment> of(String number) {
        return List.of();
    }

    /** Those that came in then. */
    List<Attachment> of(String number, Predicate<Instant> then) {
        return of(number).stream().filter(file -> then.test(file.receivedAt())).toList();
    }

    /** A file, and what it is said to prove. */
    record Attachment(UUID id, String sha256, Optional<String> kind, List<String> items, Instant receivedAt) {}
}
