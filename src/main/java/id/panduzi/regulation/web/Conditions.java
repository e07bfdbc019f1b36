package id.panduzi.regulation.web;

import id.panduzi.criterion.AgencyKind;
import id.panduzi.criterion.Fact;
import id.panduzi.criterion.FactValue;
import id.panduzi.criterion.Question;
import id.panduzi.criterion.web.Wording;
import id.panduzi.decisiontable.Cell;
import id.panduzi.decisiontable.Column;
import id.panduzi.decisiontable.DecisionTable;
import id.panduzi.decisiontable.Range;
import id.panduzi.decisiontable.Row;
import id.panduzi.exact.ExactNumber;
import id.panduzi.regulation.ProposalPath;
import id.panduzi.regulation.ServedParty;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The cells of a row as conditions: {@code Opini BPK: paling rendah WTP}. */
public record Conditions(DecisionTable table, Wording words) {

    /** What must be so of one thing. */
    public record Condition(String about, String what) {}

    /** Without the columns that do not matter to the row. */
    public List<Condition> of(Row row) {
        return IntStream.range(0, table.inputs().size())
                .filter(index -> !(row.cells().get(index) instanceof Cell.Anything))
                .mapToObj(index ->
                        condition(table.inputs().get(index), row.cells().get(index)))
                .toList();
    }

    private Condition condition(Column column, Cell cell) {
        Optional<Fact> fact = Fact.find(Question.ELIGIBILITY, column.name());
        String about = fact.map(words::say).orElse(column.label());
        return new Condition(
                words.find("rules.about." + column.name()).orElse(about),
                fact.flatMap(known -> limit(known, cell)).orElseGet(() -> listed(cell)));
    }

    private Optional<String> limit(Fact fact, Cell cell) {
        if (!(cell instanceof Cell.Within within) || within.ranges().size() != 1) {
            return Optional.empty();
        }
        Range range = within.ranges().get(0);
        ExactNumber from = range.from();
        ExactNumber before = range.before();
        if (from == null || before != null) {
            return Optional.empty();
        }
        return onScale(fact, from).map(limit -> LimitSentence.of(limit, words));
    }

    /** Empty for a limit outside of its scale, which only a draft may have. */
    private static Optional<FactValue> onScale(Fact fact, ExactNumber limit) {
        try {
            return Optional.of(fact.scale().value(limit));
        } catch (IllegalArgumentException outside) {
            return Optional.empty();
        }
    }

    private String listed(Cell cell) {
        if (cell instanceof Cell.OneOf listed) {
            return listed(listed.values());
        }
        return cell instanceof Cell.NoneOf listed
                ? words.say("rules.limit.not", listed(listed.values()))
                : cell.notation();
    }

    private String listed(Collection<Object> values) {
        return String.join(
                words.say("rules.or"), values.stream().map(this::word).sorted().toList());
    }

    private String word(Object value) {
        String key = value.toString();
        if (value instanceof Boolean) {
            return words.say("answer." + key);
        }
        return Arrays.stream(ProposalPath.values())
                .filter(path -> path.key().equals(key))
                .map(words::say)
                .findFirst()
                .or(() -> ServedParty.find(key).map(words::say))
                .or(() -> kind(key))
                .orElse(key);
    }

    private Optional<String> kind(String key) {
        return Arrays.stream(AgencyKind.values())
                .filter(kind -> kind.name().equals(key))
                .map(words::say)
                .findFirst();
    }
}
