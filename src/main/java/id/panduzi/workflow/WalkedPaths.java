package id.panduzi.workflow;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.springframework.stereotype.Component;

/** Reads from the engine's history which way proposals took: for drawings, never for decisions. */
@Component
public class WalkedPaths {

    private final HistoryService history;

    WalkedPaths(HistoryService history) {
        this.history = history;
    }

    /**
     * The way through a process, the last time where it was there more than once; nothing where it never was, or where the
     * engine has forgotten. Scope is the caller's to check.
     *
     * @param number of the proposal
     * @param process id of the model
     */
    public WalkedPath of(String number, String process) {
        return last(number, process).stream()
                .map(HistoricProcessInstance::getId)
                .map(this::path)
                .findFirst()
                .orElse(WalkedPath.NONE);
    }

    private List<HistoricProcessInstance> last(String number, String process) {
        return history.createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(number)
                .processDefinitionKey(process)
                .orderByProcessInstanceStartTime()
                .desc()
                .listPage(0, 1);
    }

    private WalkedPath path(String instance) {
        List<HistoricActivityInstance> walked = history.createHistoricActivityInstanceQuery()
                .processInstanceId(instance)
                .list();
        return new WalkedPath(
                ids(walked, step -> step.getEndTime() != null && !step.isCanceled()),
                ids(walked, step -> step.getEndTime() == null));
    }

    private static Set<String> ids(List<HistoricActivityInstance> walked, Predicate<HistoricActivityInstance> which) {
        return walked.stream()
                .filter(which)
                .map(HistoricActivityInstance::getActivityId)
                .collect(Collectors.toUnmodifiableSet());
    }
}
