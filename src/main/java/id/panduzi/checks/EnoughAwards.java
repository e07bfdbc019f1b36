package id.panduzi.checks;

import id.panduzi.directory.AgencyId;
import id.panduzi.directory.Directory;
import id.panduzi.proposal.Case;
import id.panduzi.proposal.Proposals;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * PermenPANRB 90/2021 alone says that an agency need not propose more units once more than 30 % of them hold WBK or WBBM:
 * a notice for whoever decides, never a gate.
 */
@Component
class EnoughAwards {

    private static final String LAW = "PERMENPANRB-90-2021";
    private static final String NOTICE = "enoughAwards";
    private static final int PERCENT = 30;

    private final Directory directory;
    private final Proposals proposals;

    EnoughAwards(Directory directory, Proposals proposals) {
        this.directory = directory;
        this.proposals = proposals;
    }

    /** The notice, where there is reason for it. */
    List<String> notices(Case proposal) {
        return proposal.ruleset().prefix().equals(LAW)
                        && hasEnough(proposal.agency().id())
                ? List.of(NOTICE)
                : List.of();
    }

    private boolean hasEnough(AgencyId agency) {
        return proposals.countHolders(agency) * 100 > directory.countUnits(agency) * PERCENT;
    }
}
