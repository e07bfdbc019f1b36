package id.panduzi.drafting.web;

import id.panduzi.criterion.AgencyKind;
import id.panduzi.criterion.Award;
import id.panduzi.criterion.Fact;
import id.panduzi.criterion.Question;
import id.panduzi.criterion.ThresholdTable;
import id.panduzi.criterion.web.Wording;
import id.panduzi.decisiontable.Column;
import id.panduzi.decisiontable.ColumnType;
import id.panduzi.regulation.ProposalPath;
import id.panduzi.regulation.ServedParty;
import id.panduzi.regulation.web.LimitSentence;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Which question asks for the cells of a column.
 *
 * @param fact the criterion of the row in a table of limits; null in other tables
 */
record CellQuestions(@Nullable Fact fact, LimitSentence sentences) {

    CellQuestion of(Column column) {
        String field = column.name();
        String label = label(column);
        if (isLimit(column)) {
            return limit(field);
        }
        List<CellField.Option> words = options(field);
        if (!words.isEmpty()) {
            return new WordsQuestion(field, label, words().say("Drafting.noneIsAll"), words);
        }
        if (column.type() == ColumnType.YES_NO) {
            return new YesNoQuestion(field, label, yesNo());
        }
        return askedElsewhere(field)
                .<CellQuestion>map(known -> new LimitQuestion(field, label, known, false, sentences))
                .orElseGet(() -> notation(column));
    }

    private CellQuestion limit(String field) {
        return new LimitQuestion(field, words().say("Drafting.limit"), Objects.requireNonNull(fact), true, sentences);
    }

    /** The fact that a column of another table than one of limits asks for. */
    private Optional<Fact> askedElsewhere(String column) {
        return fact == null ? Fact.find(Question.ELIGIBILITY, column) : Optional.empty();
    }

    CellQuestion notation(Column column) {
        NotationQuestion asked =
                new NotationQuestion(column.name(), label(column), words().say("Drafting.notationHint"), column);
        return isLimit(column) ? new LimitNotation(asked) : asked;
    }

    private boolean isLimit(Column column) {
        return fact != null && column.name().equals(ThresholdTable.VALUE);
    }

    private String label(Column column) {
        return words().find("rules.about." + column.name())
                .or(() -> Fact.find(Question.ELIGIBILITY, column.name()).map(words()::say))
                .orElse(column.label());
    }

    private List<CellField.Option> options(String column) {
        return switch (column) {
            case ThresholdTable.AWARD_COLUMN -> options(Award.values(), Award::name, Award::name);
            case ThresholdTable.AGENCY_KIND_COLUMN -> options(AgencyKind.values(), AgencyKind::name, words()::say);
            case "path" -> options(ProposalPath.values(), ProposalPath::key, words()::say);
            case "servedParty" -> options(ServedParty.values(), ServedParty::key, words()::say);
            default -> List.of();
        };
    }

    private static <T> List<CellField.Option> options(
            T[] constants, Function<T, String> value, Function<T, String> label) {
        return Arrays.stream(constants)
                .map(one -> new CellField.Option(value.apply(one), label.apply(one)))
                .toList();
    }

    private List<CellField.Option> yesNo() {
        return List.of(
                new CellField.Option("", words().say("Drafting.notAsked")),
                new CellField.Option("true", words().say("answer.true")),
                new CellField.Option("false", words().say("answer.false")));
    }

    private Wording words() {
        return sentences.words();
    }
}
