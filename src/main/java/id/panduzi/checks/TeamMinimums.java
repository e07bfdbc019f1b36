package id.panduzi.checks;

import id.panduzi.proposal.Case;
import id.panduzi.regulation.Ruleset;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Whether the internal team's own scores meet the award minimums: the pre-evaluation that nobody can override. */
@Component
class TeamMinimums {

    /** Empty while the team has not scored enough to say; the sheets come with their module. */
    @SuppressWarnings("UnusedVariable")
    Optional<Boolean> areMet(Case proposal, Ruleset ruleset) {
        return Optional.empty();
    }
}
