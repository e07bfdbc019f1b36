package id.panduzi.journal.web;

import id.panduzi.journal.Broken;
import id.panduzi.journal.Journal;
import id.panduzi.journal.Verification;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/journal")
@Tag(name = "journal", description = "Whether the record of all acts is whole; for auditors and administrators")
class JournalApi {

    private final Journal journal;

    JournalApi(Journal journal) {
        this.journal = journal;
    }

    @GetMapping("/verification")
    @Operation(summary = "Checks the hash of every entry; names the first broken one of each subject")
    VerificationAnswer verification() {
        return VerificationAnswer.of(journal.verification());
    }

    /**
     * @param entries how many held
     * @param subjects how many chains were checked
     */
    record VerificationAnswer(long entries, long subjects, List<BrokenChain> broken) {

        static VerificationAnswer of(Verification verification) {
            return new VerificationAnswer(
                    verification.entries(),
                    verification.subjects(),
                    verification.broken().stream().map(BrokenChain::of).toList());
        }
    }

    /** @param sequence the first entry that is broken or missing */
    record BrokenChain(
            JournalSubject subject,
            long sequence,

            @Schema(allowableValues = {"hash", "gap", "order", "head"})
            String why) {

        static BrokenChain of(Broken broken) {
            return new BrokenChain(
                    new JournalSubject(
                            broken.subject().kind().key(), broken.subject().key()),
                    broken.sequence(),
                    broken.why().key());
        }
    }

    record JournalSubject(
            @Schema(allowableValues = {"proposal", "agency", "ruleset", "account"})
            String kind,

            String key) {}
}
