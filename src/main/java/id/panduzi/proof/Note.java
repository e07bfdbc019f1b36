package id.panduzi.proof;

import id.panduzi.criterion.AgencyKind;
import id.panduzi.criterion.Award;
import id.panduzi.criterion.Fact;
import id.panduzi.criterion.LimitFlaw;
import id.panduzi.decisiontable.Row;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Something found in a table. */
public sealed interface Note {

    /** Whether it stands against publication. */
    Severity severity();

    /** The rows it is about, those to be changed first. */
    default List<Row> rows() {
        return List.of();
    }

    /** No row answers this input. */
    record Gap(Example example) implements Note {
        @Override
        public Severity severity() {
            return Severity.BLOCKS;
        }
    }

    /**
     * Nothing is asked of a fact for some units.
     *
     * @param asked whether it is asked for others
     * @param whom for whom it is not asked
     */
    record NotAsked(Fact fact, boolean asked, Set<Whom> whom) implements Note {
        @Override
        public Severity severity() {
            return Severity.NOTICE;
        }
    }

    /** Units that a row may be about. */
    record Whom(Award award, AgencyKind kind) {}

    /** Both rows answer this input, of which only one may. */
    record Overlap(Row one, Row other, Example example) implements Note {
        @Override
        public Severity severity() {
            return Severity.BLOCKS;
        }

        @Override
        public List<Row> rows() {
            return List.of(other, one);
        }
    }

    /**
     * The rows above answer everything that this row would.
     *
     * @param by those rows, together
     */
    record NeverReached(Row row, List<Row> by) implements Note {
        @Override
        public Severity severity() {
            return Severity.BLOCKS;
        }

        @Override
        public List<Row> rows() {
            return List.of(row);
        }
    }

    /**
     * A cell names what its column cannot be.
     *
     * @param column name of the column
     * @param named what the cell says
     * @param severity {@link Severity#BLOCKS} if nothing meets the cell or nobody understands it
     */
    record OutsideScale(Row row, String column, String named, Severity severity) implements Note {
        @Override
        public List<Row> rows() {
            return List.of(row);
        }
    }

    /**
     * Nothing tells what this word asks for: no fact has the name, or the worksheet has no such score.
     *
     * @param row empty if a whole column is about it
     */
    record NoFact(Optional<Row> row, String word, Severity severity) implements Note {
        @Override
        public List<Row> rows() {
            return row.stream().toList();
        }
    }

    /** A limit that no unit can miss without missing another one. */
    record NeverBinds(Row row, Fact fact, Award award, Bound bound) implements Note {
        @Override
        public Severity severity() {
            return Severity.NOTICE;
        }

        @Override
        public List<Row> rows() {
            return List.of(row);
        }
    }

    /** A row that is no limit. */
    record NoLimit(LimitFlaw flaw) implements Note {
        @Override
        public Severity severity() {
            return Severity.BLOCKS;
        }

        @Override
        public List<Row> rows() {
            return List.of(flaw.row());
        }
    }

    /** The table has other columns, or another hit policy, than whoever asks it expects. */
    record Misshapen() implements Note {
        @Override
        public Severity severity() {
            return Severity.BLOCKS;
        }
    }

    /**
     * Not all was looked at: there was too much to list, or too much to look through.
     *
     * @param what of what more may be there
     */
    record CutShort(What what) implements Note {

        /** What may be incomplete. */
        public enum What {
            GAPS,
            OVERLAPS,
            NEVER_REACHED
        }

        @Override
        public Severity severity() {
            return Severity.NOTICE;
        }
    }
}
