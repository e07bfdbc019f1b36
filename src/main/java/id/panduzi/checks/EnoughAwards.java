package id.panduzi.checks;

import id.panduzi.directory.AgencyId;
import id.panduzi.directory.Directory;
import id.panduzi.proposal.Case;
import id.panduzi.proposal.Proposals;
import java.util.List;
import java.util.OptionalInt;
import org.springframework.stereotype.Component;

/**
 * A law may say that an agency need not propose more units once more than a share of them hold WBK or WBBM (PermenPANRB
 * 90/2021: 30 %): a notice for whoever decides, never a gate.
 */
@Component
class EnoughAwards {

    private static final String NOTICE = "enoughAwards";

    private final Directory directory;
    private final Proposals proposals;

    EnoughAwards(Directory directory, Proposals proposals) {
        this.directory = directory;
        this.proposals = proposals;
    }

    /** The notice, where there is reason for it. */
    List<String> notices(Case proposal) {
        OptionalInt enough = proposals.rulesetOf(proposal).charter().enoughAwards();
        return enough.isPresent() && hasMore(proposal.agency().id(), enough.getAsInt()) ? List.of(NOTICE) : List.of();
    }

    private boolean hasMore(AgencyId agency, int percent) {
        return proposals.countHolders(agency) * 100 > directory.countUnits(agency) * percent;
    }
}
