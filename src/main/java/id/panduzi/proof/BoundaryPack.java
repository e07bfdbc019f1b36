package id.panduzi.proof;

import id.panduzi.criterion.Question;
import id.panduzi.decisiontable.DecisionTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The cases at the edges of tables: just below, at and just above each limit, nothing said, and nothing in so many words.
 * An editor confirms what the tables answer to them; whoever changes a table later sees which answers became others.
 */
public final class BoundaryPack {

    private BoundaryPack() {}

    /** The cases of one table, with what it answers. */
    public static List<BoundaryCase> of(DecisionTable table) {
        return Question.find(table.name().key())
                .map(question -> LimitCases.of(question, table))
                .orElseGet(() -> OutcomeCases.of(table));
    }

    /** The cases of several tables. */
    public static List<BoundaryCase> of(List<DecisionTable> tables) {
        return tables.stream().flatMap(table -> of(table).stream()).toList();
    }

    /** The cases about this table to which it answers something else than confirmed. */
    public static List<Difference> check(DecisionTable table, List<BoundaryCase> confirmed) {
        return check(table, confirmed, DecisionTable::answer);
    }

    /** The same of whoever answers for the table. */
    public static List<Difference> check(DecisionTable table, List<BoundaryCase> confirmed, TableAnswers by) {
        List<Difference> differences = new ArrayList<>();
        for (BoundaryCase asked : confirmed) {
            if (asked.decision().equals(table.name().key())) {
                String answer = answer(table, asked, by);
                if (!answer.equals(asked.expected())) {
                    differences.add(new Difference(asked, answer));
                }
            }
        }
        return differences;
    }

    /** What became of the confirmed cases: which of the tables' cases are confirmed, and which wait for it. */
    public static Review review(List<DecisionTable> tables, List<BoundaryCase> confirmed) {
        Map<List<String>, String> known = new HashMap<>();
        confirmed.forEach(one -> known.put(one.input(), one.expected()));
        List<BoundaryCase> same = new ArrayList<>();
        List<BoundaryCase> fresh = new ArrayList<>();
        for (BoundaryCase now : of(tables)) {
            String before = known.get(now.input());
            if (before == null) {
                fresh.add(now);
            } else if (before.equals(now.expected())) {
                same.add(now);
            }
        }
        return new Review(same, fresh, changed(tables, confirmed));
    }

    private static List<Difference> changed(List<DecisionTable> tables, List<BoundaryCase> confirmed) {
        return tables.stream()
                .flatMap(table -> check(table, confirmed).stream())
                .toList();
    }

    /**
     * The cases of a file.
     *
     * @throws DamagedPack if it is none of {@code boundaries.csv}
     */
    public static List<BoundaryCase> read(String file, String text) {
        return BoundaryFile.read(file, text);
    }

    /** The file of some cases. */
    public static byte[] write(List<BoundaryCase> cases) {
        return BoundaryFile.write(cases);
    }

    private static String answer(DecisionTable table, BoundaryCase asked, TableAnswers by) {
        return Question.find(table.name().key())
                .map(question -> LimitCases.answer(question, table, asked, by))
                .orElseGet(() -> OutcomeCases.answer(table, asked, by));
    }

    /** A confirmed case, and what the table answers now. */
    public record Difference(BoundaryCase confirmed, String answer) {}

    /**
     * How cases stand.
     *
     * @param same confirmed, and the tables still answer so
     * @param fresh not confirmed yet
     * @param changed confirmed, and the tables answer something else now
     */
    public record Review(List<BoundaryCase> same, List<BoundaryCase> fresh, List<Difference> changed) {

        public boolean isConfirmed() {
            return fresh.isEmpty() && changed.isEmpty();
        }
    }
}
