package id.panduzi.workplace.web;

import id.panduzi.directory.Agency;
import id.panduzi.directory.Unit;
import id.panduzi.proposal.Case;
import id.panduzi.workflow.OpenTask;
import id.panduzi.workflow.web.TaskAnswer;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A proposal as the API answers it.
 *
 * @param ruleset tag of the rules; provisional until {@code submittedOn} is there
 * @param holder who has it: the person who holds its first open task, else the role or persons who could; null at the end
 * @param holderSince since when
 * @param tasks every task that is open
 */
record ProposalAnswer(
        String number,
        Place unit,
        Place agency,

        @Schema(allowableValues = {"WBK", "WBBM"}) String award,

        int year,
        String path,
        String stage,
        String status,
        String ruleset,
        @Nullable LocalDate submittedOn,
        @Nullable String holder,
        @Nullable Instant holderSince,
        long version,
        List<TaskAnswer> tasks) {

    static ProposalAnswer of(Case proposal, List<OpenTask> open, List<TaskAnswer> tasks) {
        return new ProposalAnswer(
                proposal.number(),
                Place.of(proposal.unit()),
                Place.of(proposal.agency()),
                proposal.award().name(),
                proposal.year(),
                proposal.path().key(),
                proposal.stage().key(),
                proposal.status().key(),
                proposal.ruleset().toString(),
                proposal.submittedOn(),
                open.isEmpty() ? null : holder(open.get(0)),
                open.isEmpty() ? null : open.get(0).term().created(),
                proposal.version(),
                tasks);
    }

    private static String holder(OpenTask task) {
        return task.assignee().orElseGet(() -> String.join(", ", task.whose().names()));
    }

    /** An agency or a unit. */
    record Place(UUID id, String code, String name) {

        static Place of(Unit unit) {
            return new Place(unit.id().value(), unit.code(), unit.name());
        }

        static Place of(Agency agency) {
            return new Place(agency.id().value(), agency.code(), agency.name());
        }
    }
}
