package id.panduzi.award;

import id.panduzi.directory.Role;
import id.panduzi.proposal.Case;
import id.panduzi.proposal.Proposals;
import id.panduzi.regulation.ProposalPath;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Who determines an award: the Minister, but the agency's leader for WBK under PermenPANRB 52/2014 and for WBK mandiri
 * under 5/2024.
 */
@Component
class Determination {

    private static final String AGENCY_LEADER = "agencyLeader";

    private final Proposals proposals;

    Determination(Proposals proposals) {
        this.proposals = proposals;
    }

    Role role(Case proposal) {
        Map<String, String> determinedBy =
                proposals.rulesetOf(proposal).charter().determinedBy();
        String ofAward = determinedBy.getOrDefault(proposal.award().name(), "");
        String determiner = proposal.path() == ProposalPath.MANDIRI
                ? determinedBy.getOrDefault(proposal.path().key(), ofAward)
                : ofAward;
        return determiner.equals(AGENCY_LEADER) ? Role.LEADER : Role.MINISTER_OFFICE;
    }
}
