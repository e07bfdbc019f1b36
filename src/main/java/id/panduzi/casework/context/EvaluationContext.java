package id.panduzi.casework.context;

import id.panduzi.casework.asked.Shape;
import id.panduzi.casework.panel.Panel;
import id.panduzi.proposal.TaskKind;
import id.panduzi.sheet.Level;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** For those who judge a worksheet inside the agency: its scores, what is open, what was returned before. */
@Component
class EvaluationContext implements Context {

    private final ScorePanels scores;
    private final PastActs past;
    private final Returnables returnables;
    private final ReturnPanels rounds;

    EvaluationContext(ScorePanels scores, PastActs past, Returnables returnables, ReturnPanels rounds) {
        this.scores = scores;
        this.past = past;
        this.returnables = returnables;
        this.rounds = rounds;
    }

    @Override
    public Set<TaskKind> kinds() {
        return EnumSet.of(
                TaskKind.SUBMIT_SELF_ASSESSMENT,
                TaskKind.ASSESS_PRELIMINARY,
                TaskKind.EVALUATE_INTERNALLY,
                TaskKind.REVIEW_LEAD,
                TaskKind.REVIEW_TECHNICAL);
    }

    @Override
    public Surroundings of(Matter matter) {
        return switch (matter.task().task().kind()) {
            case SUBMIT_SELF_ASSESSMENT ->
                Surroundings.of(Shape.plain())
                        .beside(panels(scores.unanswered(matter, Level.UNIT), scores.sideBySide(matter, Level.UNIT)));
            case REVIEW_LEAD, REVIEW_TECHNICAL -> review(matter);
            default -> judge(matter);
        };
    }

    private Surroundings judge(Matter matter) {
        boolean preliminary = matter.task().task().kind() == TaskKind.ASSESS_PRELIMINARY;
        Level own = preliminary ? Level.PRELIMINARY : Level.TPI;
        return Surroundings.of(returnables.shape(matter))
                .picking(returnables.picker(matter))
                .beside(panels(
                        scores.sideBySide(matter, Level.UNIT, Level.PRELIMINARY, Level.TPI),
                        rounds.last(matter),
                        past.panel(matter, "task.past.reviews", TaskKind.REVIEW_LEAD, TaskKind.REVIEW_TECHNICAL),
                        past.panel(matter, "task.past.preliminary", TaskKind.ASSESS_PRELIMINARY),
                        scores.unanswered(matter, own)));
    }

    private Surroundings review(Matter matter) {
        return Surroundings.of(Shape.plain())
                .above(panels(past.panel(
                        matter,
                        "task.past.internal",
                        TaskKind.EVALUATE_INTERNALLY,
                        TaskKind.REVIEW_LEAD,
                        TaskKind.REVIEW_TECHNICAL)))
                .beside(panels(
                        scores.sideBySide(matter, Level.UNIT, Level.PRELIMINARY, Level.TPI), rounds.last(matter)));
    }

    /** All of them, one after the other. The array is only read. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    static Panel[] panels(Stream<Panel>... panels) {
        return Arrays.stream(panels).flatMap(some -> some).toArray(Panel[]::new);
    }
}
