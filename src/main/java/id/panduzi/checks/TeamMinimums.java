package id.panduzi.checks;

import id.panduzi.assessment.Eligibility;
import id.panduzi.proposal.Case;
import id.panduzi.regulation.Ruleset;
import id.panduzi.sheet.Level;
import id.panduzi.sheet.SheetScores;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Whether the internal team's own scores meet the award minimums: the pre-evaluation that nobody can override. */
@Component
class TeamMinimums {

    private final SheetScores scores;
    private final Eligibility eligibility;

    TeamMinimums(SheetScores scores, Eligibility eligibility) {
        this.scores = scores;
        this.eligibility = eligibility;
    }

    /** Empty while the team has not scored enough to say. */
    Optional<Boolean> areMet(Case proposal, Ruleset ruleset) {
        return eligibility.meetsMinimums(scores.score(proposal.under(ruleset.tag()), Level.TPI), proposal.award());
    }
}
