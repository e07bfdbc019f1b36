package id.panduzi.proving.web;

import id.panduzi.criterion.AgencyKind;
import id.panduzi.criterion.Fact;
import id.panduzi.criterion.Question;
import id.panduzi.criterion.ThresholdTable;
import id.panduzi.criterion.web.FactWords;
import id.panduzi.criterion.web.Wording;
import id.panduzi.decisiontable.Column;
import id.panduzi.decisiontable.DecisionTable;
import id.panduzi.exact.ExactNumber;
import id.panduzi.proof.Example;
import id.panduzi.regulation.ProposalPath;
import id.panduzi.regulation.ServedParty;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Inputs of a table in words: {@code Opini BPK: WDP}. */
record InputWords(DecisionTable table, Wording words) {

    /** One column, and what is in it. */
    record Line(String about, String value) {}

    List<Line> lines(Example example) {
        Optional<Fact> fact = asked(example);
        return table.inputs().stream()
                .map(column -> new Line(
                        about(column.name()),
                        value(column.name(), example.values().get(column.name()), fact)))
                .toList();
    }

    /** What a column is about. */
    String about(String column) {
        return fact(column)
                .map(words::say)
                .or(() -> words.find("rules.about." + column))
                .orElseGet(() -> labels(column));
    }

    /** The fact a column or a criterion is named after. */
    Optional<Fact> fact(String name) {
        Question question = Question.find(table.name().key()).orElse(Question.ELIGIBILITY);
        return Fact.find(question, name);
    }

    /** A value of a column; of a table of limits by the scale of what is asked. */
    String value(String column, @Nullable Object value, Optional<Fact> asked) {
        if (value == null) {
            return words.say("proof.notKnown");
        }
        if (!(value instanceof ExactNumber number)) {
            return word(column, value.toString());
        }
        Optional<Fact> fact = column.equals(ThresholdTable.VALUE) ? asked : fact(column);
        return fact.flatMap(known -> onScale(known, number)).orElseGet(() -> words.plain(number.toPlain()));
    }

    private Optional<String> onScale(Fact fact, ExactNumber number) {
        try {
            return Optional.of(new FactWords(words).value(fact.scale().value(number)));
        } catch (IllegalArgumentException between) {
            return Optional.empty();
        }
    }

    /** A word as people say it: kinds of agency, ways to be proposed, parties, yes and no. */
    String word(String column, String word) {
        if (column.equals(ThresholdTable.CRITERION)) {
            return about(word);
        }
        return constant(AgencyKind.values(), AgencyKind::name, word)
                .or(() -> constant(ProposalPath.values(), ProposalPath::key, word))
                .or(() -> ServedParty.find(word).map(words::say))
                .or(() -> words.find("answer." + word))
                .orElse(word);
    }

    private <E extends Enum<E>> Optional<String> constant(E[] constants, Function<E, String> key, String word) {
        return Arrays.stream(constants)
                .filter(constant -> key.apply(constant).equals(word))
                .findFirst()
                .map(words::say);
    }

    private Optional<Fact> asked(Example example) {
        Object criterion = example.values().get(ThresholdTable.CRITERION);
        return criterion == null ? Optional.empty() : fact(criterion.toString());
    }

    private String labels(String column) {
        return Stream.concat(table.inputs().stream(), table.outputs().stream())
                .filter(one -> one.name().equals(column))
                .map(Column::label)
                .findFirst()
                .orElse(column);
    }
}
