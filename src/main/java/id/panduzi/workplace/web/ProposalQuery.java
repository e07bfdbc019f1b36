package id.panduzi.workplace.web;

import id.panduzi.criterion.Award;
import id.panduzi.problem.FieldError;
import id.panduzi.problem.InvalidInput;
import id.panduzi.proposal.ProposalFilter;
import id.panduzi.proposal.Stage;
import id.panduzi.proposal.Status;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which proposals to list; absent is any.
 *
 * @param agency id or code
 * @param unit id or code
 * @param q part of the number, or of the unit's code or name
 */
record ProposalQuery(
        @Nullable String stage,
        @Nullable String status,
        @Nullable String agency,
        @Nullable String unit,

        @Schema(allowableValues = {"WBK", "WBBM"}) @Nullable String award,

        @Nullable Integer year,
        @Nullable String q) {

    /** @throws InvalidInput naming every word that is none */
    ProposalFilter filter() {
        List<FieldError> errors = new ArrayList<>();
        Words words = new Words(errors);
        ProposalFilter filter = new ProposalFilter(
                words.chosen("stage", stage, Stage.values(), Stage::key).orElse(null),
                words.chosen("status", status, Status.values(), Status::key).orElse(null),
                given(agency),
                given(unit),
                words.chosen("award", award, Award.values(), Award::name).orElse(null),
                year,
                given(q));
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        return filter;
    }

    private static @Nullable String given(@Nullable String sent) {
        return sent == null || sent.isBlank() ? null : sent;
    }
}
