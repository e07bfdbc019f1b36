package id.panduzi.drafting.web;

import id.panduzi.criterion.Fact;
import id.panduzi.criterion.FactValue;
import id.panduzi.criterion.Scale;
import id.panduzi.criterion.web.Typed;
import id.panduzi.criterion.web.Wording;
import id.panduzi.decisiontable.Cell;
import id.panduzi.decisiontable.Range;
import id.panduzi.exact.ExactNumber;
import id.panduzi.problem.FieldError;
import id.panduzi.problem.InvalidInput;
import id.panduzi.regulation.web.LimitSentence;
import id.panduzi.worksheet.AnswerType;
import id.panduzi.worksheet.Item;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The least value of a fact, in the fact's own scale: a grade to choose, a percentage, points; for a survey also its
 * index.
 *
 * @param required false where the cell may ask nothing
 */
record LimitQuestion(String field, String label, Fact fact, boolean required, LimitSentence sentences)
        implements CellQuestion {

    private static final ExactNumber HUNDRED = ExactNumber.of(100);
    private static final int MOST_DECIMALS = 9;

    /** An index that needs more was not typed as one. */
    private static final int INDEX_DECIMALS = 4;

    @Override
    public CellField field(List<String> values) {
        List<CellField.Option> options = options();
        boolean number = options.isEmpty();
        CellField.Kind kind = number ? CellField.Kind.NUMBER : CellField.Kind.CHOICE;
        if (!required && !number) {
            options.add(0, new CellField.Option("", words().say("Drafting.notAsked")));
        }
        return new CellField(
                field,
                label,
                hint(number),
                weight().isPresent() ? CellField.Kind.SURVEY : kind,
                options,
                values.stream().map(words()::plain).toList(),
                number ? unit() : null);
    }

    @Override
    public CellField field(Cell cell) {
        CellField field = field(values(cell).orElse(List.of()));
        boolean inPoints = LimitRule.limit(fact, cell)
                .filter(limit -> index(limit).isEmpty())
                .isPresent();
        return weight().isPresent() && inPoints ? field.in(Answer.POINTS) : field;
    }

    /** A survey is asked by its index; empty where that is too long a number, so that the points say it. */
    private Optional<ExactNumber> index(FactValue limit) {
        return weight().map(weight -> limit.number().times(Item.HIGHEST_INDEX).dividedBy(weight))
                .filter(index -> ExactNumber.of(index.floor(INDEX_DECIMALS)).equals(index));
    }

    /** The highest first; of yes and no only yes, since no would ask nothing. */
    private List<CellField.Option> options() {
        List<CellField.Option> options = new ArrayList<>();
        fact.scale().steps().stream()
                .filter(step -> !step.equals("false"))
                .forEach(step -> options.add(0, new CellField.Option(step, step(step))));
        return options;
    }

    private String step(String step) {
        return switch (fact.scale()) {
            case YES_NO -> words().say("answer." + step);
            case OPINION -> words().say("opinion." + step);
            default -> step;
        };
    }

    @Override
    public Optional<List<String>> values(Cell cell) {
        if (cell instanceof Cell.Anything) {
            return Optional.of(List.of());
        }
        return LimitRule.limit(fact, cell).map(limit -> List.of(shown(limit)));
    }

    @Override
    public Cell cell(Answer answer) {
        if (answer.text().isEmpty()) {
            if (required) {
                throw new InvalidInput(FieldError.of(answer.field(), "required"));
            }
            return new Cell.Anything();
        }
        return new Cell.Within(List.of(new Range(limit(answer), null)));
    }

    /** How many points an index of 4 gives; empty for what is no survey. */
    Optional<ExactNumber> weight() {
        return sentences
                .soleItem(fact)
                .filter(item -> item.answerType() == AnswerType.INDEX)
                .map(Item::weight);
    }

    private ExactNumber limit(Answer answer) {
        return fact.scale().steps().isEmpty() ? number(answer) : step(answer);
    }

    private ExactNumber step(Answer answer) {
        return fact.scale()
                .read(answer.text())
                .map(FactValue::number)
                .orElseThrow(() -> new InvalidInput(FieldError.of(
                        answer.field(),
                        "notAnOption",
                        String.join(", ", fact.scale().steps()))));
    }

    private ExactNumber number(Answer answer) {
        ExactNumber typed = ExactNumber.read(Typed.number(answer.text()))
                .orElseThrow(() -> new InvalidInput(FieldError.of(answer.field(), "notANumber")));
        ExactNumber limit = inScale(typed, answer);
        if (!ExactNumber.of(limit.floor(MOST_DECIMALS)).equals(limit)) {
            throw new InvalidInput(FieldError.of(answer.field(), "tooFine", MOST_DECIMALS));
        }
        return limit;
    }

    private ExactNumber inScale(ExactNumber typed, Answer answer) {
        Optional<ExactNumber> weight = weight();
        boolean isIndex = weight.isPresent() && answer.isIndex();
        boolean isShare = fact.scale() == Scale.SHARE;
        ExactNumber most = isIndex ? Item.HIGHEST_INDEX : most(isShare);
        ExactNumber least =
                isIndex ? ExactNumber.ZERO : ExactNumber.of(fact.scale().least());
        if (typed.isLessThan(least) || most.isLessThan(typed)) {
            throw new InvalidInput(
                    FieldError.of(answer.field(), "outOfRange", least.toPlain(), words().plain(most.toPlain())));
        }
        if (isIndex) {
            return typed.times(weight.orElseThrow()).dividedBy(Item.HIGHEST_INDEX);
        }
        return isShare ? typed.dividedBy(HUNDRED) : typed;
    }

    /** Points of a survey end at its weight. */
    private ExactNumber most(boolean isShare) {
        return isShare ? HUNDRED : weight().orElse(ExactNumber.of(fact.scale().most()));
    }

    private String shown(FactValue limit) {
        Optional<ExactNumber> index = index(limit);
        if (index.isPresent()) {
            return index.get().toPlain();
        }
        return fact.scale() == Scale.SHARE ? limit.number().times(HUNDRED).toPlain() : limit.text();
    }

    private String hint(boolean number) {
        Optional<ExactNumber> weight = weight();
        if (weight.isPresent()) {
            return words().say("Drafting.surveyHint", words().limit(weight.get()));
        }
        return words().say(number ? "Drafting.atLeastHint" : "Drafting.lowestHint");
    }

    private String unit() {
        if (weight().isPresent()) {
            return Answer.INDEX;
        }
        Scale scale = fact.scale() == Scale.SHARE ? Scale.PERCENT : fact.scale();
        return scale == Scale.POINTS ? words().say("Drafting.points") : words().say("unit." + scale);
    }

    private Wording words() {
        return sentences.words();
    }
}
