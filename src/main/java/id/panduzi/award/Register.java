package id.panduzi.award;

import id.panduzi.problem.Absent;
import id.panduzi.problem.FieldError;
import id.panduzi.problem.InvalidInput;
import id.panduzi.proposal.ProposalId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The public register: every title that was ever given, those taken back among them, and no running proposal. */
@Service
@Transactional(readOnly = true)
public class Register {

    private final Certificates certificates;

    Register(Certificates certificates) {
        this.certificates = certificates;
    }

    /**
     * Titles, the newest first.
     *
     * @param after certificate of the last one seen; null for the beginning
     * @throws InvalidInput if there is no such certificate
     */
    public List<RegisteredAward> search(RegisterSearch search, @Nullable String after, int most) {
        return certificates
                .older(
                        after == null ? Long.MAX_VALUE : serial(after),
                        search.awards(),
                        search.firstYear(),
                        search.lastYear(),
                        search.like(),
                        search.agencyOrAny(),
                        search.statuses(),
                        Limit.of(most))
                .stream()
                .map(Certificate::registered)
                .toList();
    }

    /**
     * The title of a certificate.
     *
     * @throws Absent if no certificate has that number
     */
    public RegisteredAward certificate(String number) {
        return certificates
                .findByNumber(number)
                .map(Certificate::registered)
                .orElseThrow(() -> new Absent("certificate"));
    }

    /** The title a proposal led to. */
    public Optional<RegisteredAward> of(ProposalId proposal) {
        return certificates.findByProposal(proposal).map(Certificate::registered);
    }

    private long serial(String after) {
        return certificates
                .findByNumber(after)
                .map(Certificate::serial)
                .orElseThrow(() -> new InvalidInput(FieldError.of("cursor", "unreadable")));
    }
}
