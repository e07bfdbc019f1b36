package id.panduzi.regulation;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationEvent;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationListener;
import org.camunda.bpm.dmn.engine.delegate.DmnEvaluatedDecisionRule;
import org.springframework.stereotype.Component;

/** Listens which rows matched while the engine evaluates a table on this thread. */
@Component
class MatchedRows implements DmnDecisionTableEvaluationListener {

    private final ThreadLocal<List<String>> matched = ThreadLocal.withInitial(ArrayList::new);

    @Override
    public void notify(DmnDecisionTableEvaluationEvent event) {
        event.getMatchingRules().stream().map(DmnEvaluatedDecisionRule::getId).forEach(matched.get()::add);
    }

    /** Ids of the rows that matched during {@code evaluation}. */
    List<String> during(Runnable evaluation) {
        matched.remove();
        try {
            evaluation.run();
            return List.copyOf(matched.get());
        } finally {
            matched.remove();
        }
    }
}
