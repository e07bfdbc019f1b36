package id.panduzi.workplace.web;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

import id.panduzi.criterion.Award;
import id.panduzi.problem.FieldError;
import id.panduzi.problem.InvalidInput;
import id.panduzi.proposal.NewProposal;
import id.panduzi.regulation.ProposalPath;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A proposal to open.
 *
 * @param unitId id or code of the unit
 * @param year the season
 * @param path regular unless said
 */
record OpeningRequest(
        @Schema(requiredMode = REQUIRED) @Nullable String unitId,

        @Schema(
                requiredMode = REQUIRED,
                allowableValues = {"WBK", "WBBM"})
        @Nullable String award,

        @Schema(requiredMode = REQUIRED) @Nullable Integer year,

        @Schema(allowableValues = {"regular", "affirmative", "mandiri"}) @Nullable String path) {

    /** @throws InvalidInput naming everything that is wrong */
    NewProposal understood() {
        List<FieldError> errors = new ArrayList<>();
        Words words = new Words(errors);
        String unit = words.needed("unitId", unitId);
        Optional<Award> title = words.needed("award", award, Award.values(), Award::name);
        Optional<ProposalPath> way = words.chosen("path", path, ProposalPath.values(), ProposalPath::key);
        if (year == null) {
            errors.add(FieldError.of("year", "required"));
        }
        if (!errors.isEmpty() || year == null) {
            throw new InvalidInput(errors);
        }
        return new NewProposal(unit, title.orElseThrow(), year, way.orElse(ProposalPath.REGULAR));
    }
}
