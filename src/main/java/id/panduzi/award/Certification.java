package id.panduzi.award;

import id.panduzi.proposal.Case;
import id.panduzi.proposal.ProposalId;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Issues certificates and takes them back. */
@Component
class Certification {

    private final Certificates certificates;
    private final Clock clock;

    Certification(Certificates certificates, Clock clock) {
        this.certificates = certificates;
        this.clock = clock;
    }

    void issue(Case proposal, Decree decree) {
        certificates.save(new Certificate(proposal, certificates.nextSerial(), decree, clock.instant()));
    }

    void revoke(ProposalId proposal, Decree decree) {
        of(proposal).revoke(decree);
    }

    LocalDate awardedOn(ProposalId proposal) {
        return of(proposal).decreeDate();
    }

    private Certificate of(ProposalId proposal) {
        return certificates.findByProposal(proposal).orElseThrow();
    }
}
