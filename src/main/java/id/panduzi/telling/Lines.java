package id.panduzi.telling;

import id.panduzi.award.PanelQuestion;
import id.panduzi.criterion.Fact;
import id.panduzi.criterion.Question;
import id.panduzi.criterion.web.Wording;
import id.panduzi.sheet.ResponseKind;
import id.panduzi.sheet.ReturnReason;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The lists that acts are about, row by row. Verdicts that are met are counted, not listed. */
record Lines(Wording words, Values values) {

    List<Line> of(Map<String, Object> details) {
        return Stream.of(
                        Rows.of(details, "returns").map(this::returned),
                        Rows.of(details, "responses").map(this::response),
                        Rows.of(details, "verdicts").filter(Lines::isRemarkable).map(this::verdict),
                        Rows.of(details, "items").map(this::objection),
                        Rows.of(details, "clearances").map(this::clearance),
                        Rows.of(details, "votes").map(this::vote),
                        Rows.of(details, "questions").map(this::question))
                .flatMap(lines -> lines)
                .toList();
    }

    private static boolean isRemarkable(Map<?, ?> verdict) {
        return Boolean.FALSE.equals(verdict.get("met"))
                || !text(verdict, "note").isBlank();
    }

    private Line returned(Map<?, ?> row) {
        String reason = Arrays.stream(ReturnReason.values())
                .filter(known -> known.name().equals(text(row, "reason")))
                .findFirst()
                .map(words::say)
                .orElse("");
        return new Line(text(row, "item"), reason, text(row, "text"));
    }

    private Line response(Map<?, ?> row) {
        String kind = ResponseKind.find(text(row, "kind")).map(words::say).orElse("");
        return new Line(text(row, "item"), kind, text(row, "text"));
    }

    private Line verdict(Map<?, ?> row) {
        OutcomeWord met = Boolean.TRUE.equals(row.get("met")) ? OutcomeWord.MET : OutcomeWord.NOT_MET;
        return new Line(criterion(row), words.say(met), text(row, "note"));
    }

    private Line objection(Map<?, ?> row) {
        return new Line(criterion(row), "", text(row, "text"));
    }

    private Line clearance(Map<?, ?> row) {
        OutcomeWord clear = Boolean.TRUE.equals(row.get("clear")) ? OutcomeWord.CLEAR : OutcomeWord.NOT_CLEAR;
        return new Line(text(row, "body"), words.say(clear), text(row, "note"));
    }

    private Line vote(Map<?, ?> row) {
        String vote = OutcomeWord.find(text(row, "vote")).map(words::say).orElse("");
        return new Line(values.person(text(row, "member")), vote, text(row, "reason"));
    }

    private Line question(Map<?, ?> row) {
        String question = Arrays.stream(PanelQuestion.values())
                .filter(known -> known.key().equals(text(row, "question")))
                .findFirst()
                .map(words::say)
                .orElse("");
        return new Line(question, "", text(row, "note"));
    }

    private String criterion(Map<?, ?> row) {
        String key = text(row, "criterion");
        return Fact.find(Question.ELIGIBILITY, key).map(words::say).orElse(key);
    }

    private static String text(Map<?, ?> row, String key) {
        Object value = row.get(key);
        return value == null ? "" : value.toString();
    }
}
