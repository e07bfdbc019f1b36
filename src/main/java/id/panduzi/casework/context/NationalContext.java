package id.panduzi.casework.context;

import id.panduzi.casework.asked.Shape;
import id.panduzi.casework.panel.Panel;
import id.panduzi.directory.Role;
import id.panduzi.proposal.TaskKind;
import id.panduzi.sheet.Level;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** For the national team: people to choose from, all levels' scores, what the team found so far. */
@Component
class NationalContext implements Context {

    private final ScorePanels scores;
    private final PastActs past;
    private final Returnables returnables;
    private final ReturnPanels rounds;
    private final Candidates candidates;

    NationalContext(
            ScorePanels scores, PastActs past, Returnables returnables, ReturnPanels rounds, Candidates candidates) {
        this.scores = scores;
        this.past = past;
        this.returnables = returnables;
        this.rounds = rounds;
        this.candidates = candidates;
    }

    @Override
    public Set<TaskKind> kinds() {
        return Set.of(
                TaskKind.ASSIGN_EVALUATORS,
                TaskKind.EVALUATE_DESK,
                TaskKind.RECORD_INTERVIEW,
                TaskKind.RECORD_SURVEY,
                TaskKind.SCHEDULE_VISIT,
                TaskKind.RECORD_FIELD_VISIT);
    }

    @Override
    public Surroundings of(Matter matter) {
        return switch (matter.task().task().kind()) {
            case ASSIGN_EVALUATORS -> choosing("evaluators", matter);
            case SCHEDULE_VISIT -> choosing("team", matter).beside(found(matter));
            case EVALUATE_DESK ->
                Surroundings.of(returnables.shape(matter))
                        .picking(returnables.picker(matter))
                        .beside(EvaluationContext.panels(rounds.last(matter), Stream.of(found(matter))));
            default -> Surroundings.of(Shape.plain()).beside(found(matter));
        };
    }

    private Surroundings choosing(String field, Matter matter) {
        return Surroundings.of(Shape.plain().choosing(field, candidates.of(Role.TPN_EVALUATOR, matter)));
    }

    private Panel[] found(Matter matter) {
        return EvaluationContext.panels(
                scores.sideBySide(matter, Level.UNIT, Level.TPI, Level.TPN, Level.FIELD),
                past.panel(
                        matter,
                        "task.past.national",
                        TaskKind.SCHEDULE_VISIT,
                        TaskKind.RECORD_SURVEY,
                        TaskKind.RECORD_INTERVIEW,
                        TaskKind.EVALUATE_DESK));
    }
}
