package id.panduzi.criterion;

import id.panduzi.decisiontable.RefusedTable.Fault;
import id.panduzi.decisiontable.Row;

/**
 * Why a row is no limit.
 *
 * @param detail the word, number or row it is about; empty if kind and row say it all
 */
public record LimitFlaw(Row row, Kind kind, String detail) {

    /** What is wrong, and in which column. */
    public enum Kind {
        MANY_CRITERIA(ThresholdTable.CRITERION, "a row is about exactly one criterion"),
        UNKNOWN_CRITERION(ThresholdTable.CRITERION, "unknown criterion '%s'"),
        AWARD_NOT_LISTED(ThresholdTable.AWARD_COLUMN, "list what is meant, without not(…)"),
        UNKNOWN_AWARD(ThresholdTable.AWARD_COLUMN, "unknown word '%s'"),
        AGENCY_KIND_NOT_LISTED(ThresholdTable.AGENCY_KIND_COLUMN, "list what is meant, without not(…)"),
        UNKNOWN_AGENCY_KIND(ThresholdTable.AGENCY_KIND_COLUMN, "unknown word '%s'"),
        NO_LIMIT(ThresholdTable.VALUE, "a limit is written >= and one number"),
        OFF_SCALE(ThresholdTable.VALUE, "%s"),
        NOT_MET(ThresholdTable.MET, "a row says what meets its limit, so met is true"),
        NO_LAW(ThresholdTable.LAW, "the row names no article"),
        NO_MARK(ThresholdTable.MARK, "'%s' is no mark"),
        SECOND_LIMIT(ThresholdTable.CRITERION, "%s");

        private final String column;
        private final String reason;

        Kind(String column, String reason) {
            this.column = column;
            this.reason = reason;
        }

        /** Name of the column. */
        public String column() {
            return column;
        }
    }

    Fault fault() {
        String place = "row " + row.number() + " (" + row.id() + ")";
        String reason = kind.reason.formatted(detail);
        return new Fault(place, kind == Kind.SECOND_LIMIT ? reason : "column " + kind.column + ": " + reason);
    }
}
