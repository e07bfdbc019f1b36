package id.panduzi.casework.context;

import id.panduzi.casework.asked.RowWords;
import id.panduzi.casework.asked.RowWords.Detail;
import id.panduzi.casework.asked.RowsShape;
import id.panduzi.casework.asked.Shape;
import id.panduzi.criterion.web.Wording;
import id.panduzi.proposal.TaskKind;
import id.panduzi.sheet.ItemChange;
import id.panduzi.sheet.ReturnRound;
import id.panduzi.sheet.Returns;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** For the unit's head: exactly what was returned, why, and what changed since. */
@Component
class AnswerContext implements Context {

    private final Returns returns;
    private final Returnables returnables;

    AnswerContext(Returns returns, Returnables returnables) {
        this.returns = returns;
        this.returnables = returnables;
    }

    @Override
    public Set<TaskKind> kinds() {
        return Set.of(TaskKind.ANSWER_RETURN);
    }

    @Override
    public Surroundings of(Matter matter) {
        Shape shape = returns.current(matter.proposal().id())
                .map(round ->
                        Shape.plain().rows("responses", RowsShape.each("item", item -> words(item, round, matter))))
                .orElseGet(Shape::plain);
        return Surroundings.of(shape);
    }

    private RowWords words(String item, ReturnRound round, Matter matter) {
        RowWords called = returnables.words(item, matter);
        List<Detail> details = new ArrayList<>();
        Wording words = matter.words();
        round.items().stream().filter(asked -> asked.item().equals(item)).forEach(asked -> {
            details.add(new Detail(words.say("field.returns.reason"), words.say(asked.reason())));
            details.add(new Detail(words.say("field.returns.text"), asked.text()));
        });
        details.add(new Detail(words.say("task.changedSince"), changes(item, round, words)));
        return new RowWords(called.title(), called.link(), null, details);
    }

    private static String changes(String item, ReturnRound round, Wording words) {
        return round.changes().stream()
                .filter(change -> change.item().equals(item))
                .findFirst()
                .map(change -> changed(change, words))
                .orElseGet(() -> words.say("task.changed.nothing"));
    }

    private static String changed(ItemChange change, Wording words) {
        List<String> what = new ArrayList<>();
        if (!change.before().equals(change.after())) {
            what.add(words.say(
                    "task.changed.answer",
                    change.before().orElse("–"),
                    change.after().orElse("–")));
        } else if (change.evidence().isEmpty()) {
            what.add(words.say("task.changed.note"));
        }
        if (!change.evidence().isEmpty()) {
            what.add(words.say("task.changed.files", change.evidence().size()));
        }
        return words.all(what);
    }
}
