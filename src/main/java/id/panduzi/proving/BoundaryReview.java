package id.panduzi.proving;

import id.panduzi.decisiontable.DecisionTable;
import id.panduzi.drafting.Draft;
import id.panduzi.proof.BoundaryCase;
import id.panduzi.proof.BoundaryPack;
import id.panduzi.proof.DamagedPack;
import id.panduzi.regulation.RulesetFiles;
import java.util.List;

/**
 * The boundary cases of a draft beside those that an editor has confirmed.
 *
 * @param tables of the draft, those it has
 * @param cases of these tables, as they answer now
 * @param review which of them are confirmed
 */
public record BoundaryReview(List<DecisionTable> tables, List<BoundaryCase> cases, BoundaryPack.Review review) {

    /** Looks at a draft as it stands. A file of cases that cannot be read confirms nothing. */
    public static BoundaryReview of(Draft draft) {
        List<DecisionTable> tables = RulesetFiles.TABLES.stream()
                .filter(key -> draft.has(RulesetFiles.tableFile(key)))
                .map(draft::table)
                .toList();
        return new BoundaryReview(tables, BoundaryPack.of(tables), BoundaryPack.review(tables, confirmed(draft)));
    }

    /** The file that confirms all cases as they are answered now. */
    public byte[] file() {
        return BoundaryPack.write(cases);
    }

    static List<BoundaryCase> confirmed(Draft draft) {
        if (!draft.has(RulesetFiles.BOUNDARIES)) {
            return List.of();
        }
        try {
            return BoundaryPack.read(RulesetFiles.BOUNDARIES, draft.files().text(RulesetFiles.BOUNDARIES));
        } catch (DamagedPack damaged) {
            return List.of();
        }
    }
}
