package id.panduzi.casework.context;

import id.panduzi.casework.asked.Shape;
import id.panduzi.proposal.TaskKind;
import java.util.Set;
import org.springframework.stereotype.Component;

/** For tasks that record something: what was recorded before it. */
@Component
class RecordContext implements Context {

    private final PastActs past;

    RecordContext(PastActs past) {
        this.past = past;
    }

    @Override
    public Set<TaskKind> kinds() {
        return Set.of(TaskKind.DESIGNATE_UNIT, TaskKind.REPORT_MONITORING, TaskKind.DECIDE_REVOCATION);
    }

    @Override
    public Surroundings of(Matter matter) {
        boolean begins = matter.task().task().kind() == TaskKind.DESIGNATE_UNIT;
        Surroundings plain = Surroundings.of(Shape.plain());
        return begins
                ? plain.beside(EvaluationContext.panels(
                        past.panel(matter, "task.past.declaration", TaskKind.RECORD_DECLARATION)))
                : plain.beside(EvaluationContext.panels(
                        past.maladministration(matter),
                        past.panel(
                                matter,
                                "task.past.monitoring",
                                TaskKind.DECIDE_REVOCATION,
                                TaskKind.REPORT_MONITORING,
                                TaskKind.ISSUE_DECREE)));
    }
}
