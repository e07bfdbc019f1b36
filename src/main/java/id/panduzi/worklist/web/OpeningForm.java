package id.panduzi.worklist.web;

import id.panduzi.criterion.Award;
import id.panduzi.problem.FieldError;
import id.panduzi.problem.InvalidInput;
import id.panduzi.proposal.NewProposal;
import id.panduzi.regulation.ProposalPath;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A proposal as it is typed. */
record OpeningForm(
        @Nullable String unit,
        @Nullable String award,
        @Nullable String year,
        @Nullable String path) {

    /** @throws InvalidInput naming everything that is wrong */
    NewProposal understood() {
        List<FieldError> errors = new ArrayList<>();
        String place = unit == null || unit.isBlank() ? missing("unit", errors) : unit;
        Optional<Award> title = Arrays.stream(Award.values())
                .filter(one -> one.name().equals(award))
                .findFirst();
        if (title.isEmpty()) {
            missing("award", errors);
        }
        int season = season(errors);
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        return new NewProposal(place, title.orElseThrow(), season, way());
    }

    private ProposalPath way() {
        return Arrays.stream(ProposalPath.values())
                .filter(one -> one.key().equals(path))
                .findFirst()
                .orElse(ProposalPath.REGULAR);
    }

    private int season(List<FieldError> errors) {
        String typed = year == null ? "" : year.strip();
        if (typed.isEmpty()) {
            missing("year", errors);
        } else if (!typed.matches("\\d{4}")) {
            errors.add(FieldError.of("year", "notAYear"));
        } else {
            return Integer.parseInt(typed);
        }
        return 0;
    }

    private static String missing(String field, List<FieldError> errors) {
        errors.add(FieldError.of(field, "required"));
        return "";
    }
}
