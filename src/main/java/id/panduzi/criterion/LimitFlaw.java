package id.panduzi.criterion;

import id.panduzi.decisiontable.RefusedTable.Fault;
import id.panduzi.decisiontable.Row;
import id.panduzi.problem.Reason;

/**
 * Why a row is no limit.
 *
 * @param reason which names first the word, number or row it is about, unless kind and row say it all
 */
public record LimitFlaw(Row row, Kind kind, Reason reason) {

    /** What is wrong, and in which column. */
    public enum Kind {
        MANY_CRITERIA(ThresholdTable.CRITERION),
        UNKNOWN_CRITERION(ThresholdTable.CRITERION),
        AWARD_NOT_LISTED(ThresholdTable.AWARD_COLUMN),
        UNKNOWN_AWARD(ThresholdTable.AWARD_COLUMN),
        AGENCY_KIND_NOT_LISTED(ThresholdTable.AGENCY_KIND_COLUMN),
        UNKNOWN_AGENCY_KIND(ThresholdTable.AGENCY_KIND_COLUMN),
        NO_LIMIT(ThresholdTable.VALUE),
        OFF_SCALE(ThresholdTable.VALUE),
        NOT_MET(ThresholdTable.MET),
        NO_LAW(ThresholdTable.LAW),
        NO_MARK(ThresholdTable.MARK),
        SECOND_LIMIT(ThresholdTable.CRITERION);

        private final String column;

        Kind(String column) {
            this.column = column;
        }

        /** Name of the column. */
        public String column() {
            return column;
        }
    }

    /** The word it is about; empty if kind and row say it all. */
    public String detail() {
        return reason.arguments().isEmpty() ? "" : reason.arguments().get(0).toString();
    }

    Fault fault() {
        Reason said = kind == Kind.SECOND_LIMIT ? reason : Reason.of("limit.inColumn", kind.column, reason);
        return new Fault(row.place(), said);
    }
}
