package id.panduzi.proving.web;

import id.panduzi.criterion.Fact;
import id.panduzi.criterion.web.FactWords;
import id.panduzi.criterion.web.Wording;
import id.panduzi.decisiontable.DecisionTable;
import id.panduzi.proof.BoundaryCase;
import id.panduzi.proof.BoundaryPack;
import id.panduzi.proving.BoundaryReplay;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A case at a limit, in words.
 *
 * @param whom which units, or what else is so
 * @param required the limit, empty if there is none
 * @param answer what the table answers
 * @param before what was confirmed, empty if the same or nothing
 */
public record CaseLine(String criterion, String whom, String required, String value, String answer, String before) {

    static List<CaseLine> of(DecisionTable table, List<BoundaryCase> cases, Wording words) {
        InputWords inputs = new InputWords(table, words);
        return cases.stream().map(one -> of(one, one.expected(), "", inputs)).toList();
    }

    /** A case with another answer than the confirmed one. */
    static CaseLine of(BoundaryPack.Difference change, InputWords inputs) {
        return of(change.confirmed(), change.answer(), answer(change.confirmed().expected(), inputs), inputs);
    }

    /** A confirmed case that one of those who answer for its table answers otherwise, as a sentence. */
    public static String said(BoundaryReplay.Disagreement disagreement, Wording words) {
        DecisionTable table = disagreement.table();
        InputWords inputs = new InputWords(table, words);
        CaseLine line = of(disagreement.confirmed(), disagreement.ours(), "", inputs);
        return words.say(
                "proof.disagreement",
                words.say(TableProof.title(table)),
                line.criterion(),
                line.whom(),
                line.value(),
                answer(disagreement.confirmed().expected(), inputs),
                line.answer(),
                answer(disagreement.engines(), inputs));
    }

    private static CaseLine of(BoundaryCase one, String answer, String before, InputWords inputs) {
        return new CaseLine(
                inputs.about(one.criterion()),
                whom(one, inputs),
                one.required().isEmpty() ? "" : text(one.criterion(), one.required(), inputs),
                value(one, inputs),
                answer(answer, inputs),
                before);
    }

    private static String answer(String answer, InputWords inputs) {
        RowWords rows = new RowWords(inputs.table(), inputs, row -> "");
        return Arrays.stream(answer.split(" / ", -1)).map(rows::answer).collect(Collectors.joining(" / "));
    }

    private static String whom(BoundaryCase one, InputWords inputs) {
        if (one.others().isEmpty()) {
            String kind = inputs.word("agencyKind", one.agencyKind());
            return one.agencyKind().equals(BoundaryCase.ANY)
                    ? one.award()
                    : inputs.words().say("rules.column", one.award(), kind);
        }
        return Arrays.stream(one.others().split("; ", -1))
                .map(other -> other.split("=", 2))
                .map(other -> inputs.about(other[0]) + ": " + text(other[0], other[other.length - 1], inputs))
                .collect(Collectors.joining("; "));
    }

    private static String value(BoundaryCase one, InputWords inputs) {
        if (one.value().equals(BoundaryCase.NULL)) {
            return inputs.words().say("proof.null");
        }
        return one.value().isEmpty() ? inputs.words().say("proof.missing") : text(one.criterion(), one.value(), inputs);
    }

    private static String text(String column, String text, InputWords inputs) {
        Optional<Fact> fact = inputs.fact(column);
        return fact.flatMap(known -> known.scale().read(text))
                .map(value -> new FactWords(inputs.words()).value(value))
                .orElseGet(() -> inputs.words().plain(inputs.word(column, text)));
    }
}
