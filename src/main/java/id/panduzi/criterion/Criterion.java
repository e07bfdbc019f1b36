package id.panduzi.criterion;

import id.panduzi.decisiontable.Cell;
import id.panduzi.decisiontable.Row;
import org.jspecify.annotations.Nullable;

/**
 * One row of a table of limits: what is asked of one fact, for whom, and by which article.
 *
 * @param fact what is asked about
 * @param limit the least value that meets it
 */
public record Criterion(Fact fact, FactValue limit, Row row) {

    /** The row's id, the same through all edits. */
    public String rule() {
        return row.id();
    }

    /** The article that asks it. */
    public String law() {
        return row.text(ThresholdTable.LAW);
    }

    public SourceMark mark() {
        return SourceMark.find(row.text(ThresholdTable.MARK)).orElse(SourceMark.UNVERIFIED);
    }

    /** True if it asks units of such an agency for that award; kind null where it is not known. */
    public boolean isFor(Award award, @Nullable AgencyKind kind) {
        return matches(ThresholdTable.AWARD, award.name())
                && matches(ThresholdTable.AGENCY_KIND, kind == null ? null : kind.name());
    }

    /** True if it can only be chosen once the kind of agency is known. */
    public boolean dependsOnAgencyKind() {
        return !(cell(ThresholdTable.AGENCY_KIND) instanceof Cell.Anything);
    }

    private boolean matches(int column, @Nullable String value) {
        return cell(column).matches(value);
    }

    private Cell cell(int column) {
        return row.cells().get(column);
    }
}
