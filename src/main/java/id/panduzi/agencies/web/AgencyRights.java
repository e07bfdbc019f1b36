package id.panduzi.agencies.web;

import id.panduzi.award.Monitoring;
import id.panduzi.checks.ClaimRights;
import id.panduzi.directory.SignedIn;
import id.panduzi.proposal.SideExits;
import org.springframework.stereotype.Component;

/** What somebody may do from an agency's page, so that it offers nothing that would be refused. */
@Component
class AgencyRights {

    private final ClaimRights claims;
    private final SideExits exits;
    private final Monitoring monitoring;

    AgencyRights(ClaimRights claims, SideExits exits, Monitoring monitoring) {
        this.claims = claims;
        this.exits = exits;
        this.monitoring = monitoring;
    }

    /**
     * Somebody's.
     *
     * @param toClaim for the agency
     * @param toVoid its running proposals
     * @param toProve maladministration in a unit that holds a title
     */
    record Rights(boolean toClaim, boolean toVoid, boolean toProve) {}

    Rights of(SignedIn me) {
        return new Rights(claims.mayClaimForAgency(me), exits.mayVoid(me), monitoring.maySayProven(me));
    }
}
