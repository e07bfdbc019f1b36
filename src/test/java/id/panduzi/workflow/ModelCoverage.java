package id.panduzi.workflow;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEnginePlugin;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.pvm.process.TransitionImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** Hears which ways through the models were taken, and tells which were not. */
public final class ModelCoverage {

    private final Set<String> taken = ConcurrentHashMap.newKeySet();

    /** Adds the ear to the engine of a test. */
    @TestConfiguration(proxyBeanMethods = false)
    public static class Setup {

        @Bean
        ModelCoverage modelCoverage() {
            return new ModelCoverage();
        }

        @Bean
        ProcessEnginePlugin modelCoveragePlugin(ModelCoverage coverage) {
            return new AbstractProcessEnginePlugin() {
                @Override
                public void preInit(ProcessEngineConfigurationImpl engine) {
                    List<BpmnParseListener> listeners = engine.getCustomPostBPMNParseListeners();
                    List<BpmnParseListener> all = new ArrayList<>(listeners == null ? List.of() : listeners);
                    all.add(coverage.ear());
                    engine.setCustomPostBPMNParseListeners(all);
                }
            };
        }
    }

    private BpmnParseListener ear() {
        return new AbstractBpmnParseListener() {
            @Override
            public void parseSequenceFlow(Element flow, ScopeImpl scope, TransitionImpl transition) {
                ExecutionListener heard = execution -> note(execution.getProcessDefinitionId(), transition.getId());
                transition.addListener(ExecutionListener.EVENTNAME_TAKE, heard);
            }
        };
    }

    private void note(String definition, String flow) {
        taken.add(definition.substring(0, definition.indexOf(':')) + " " + flow);
    }

    /** A line per user task, end, boundary event and gateway branch, with what was reached; the title line first. */
    public List<String> table(RepositoryService repository) {
        List<String> lines = new ArrayList<>();
        lines.add(line("process", "element", "id", "reached"));
        for (Point point : points(repository)) {
            lines.add(line(point.process(), point.what(), point.id(), isReached(point) ? "yes" : "NO"));
        }
        return lines;
    }

    /** What nobody came by. */
    public Set<String> missed(RepositoryService repository) {
        Set<String> missed = new TreeSet<>();
        points(repository).stream()
                .filter(point -> !isReached(point))
                .forEach(point -> missed.add(point.process() + " " + point.id()));
        return missed;
    }

    private boolean isReached(Point point) {
        return point.flows().stream().anyMatch(flow -> taken.contains(point.process() + " " + flow));
    }

    private static String line(String... cells) {
        return String.format(Locale.ROOT, "%-24s %-16s %-36s %s", (Object[]) cells);
    }

    private static List<Point> points(RepositoryService repository) {
        List<Point> points = new ArrayList<>();
        for (ProcessDefinition process : repository
                .createProcessDefinitionQuery()
                .latestVersion()
                .orderByProcessDefinitionKey()
                .asc()
                .list()) {
            BpmnModelInstance model = repository.getBpmnModelInstance(process.getId());
            for (FlowElement element : model.getModelElementsByType(FlowElement.class)) {
                point(process.getKey(), element).ifPresent(points::add);
            }
        }
        return points;
    }

    private static Optional<Point> point(String process, FlowElement element) {
        if (element instanceof UserTask task) {
            return Optional.of(new Point(process, "user task", task.getId(), ids(task.getIncoming())));
        }
        if (element instanceof EndEvent end) {
            return Optional.of(new Point(process, "end", end.getId(), ids(end.getIncoming())));
        }
        if (element instanceof BoundaryEvent boundary) {
            return Optional.of(new Point(process, "boundary event", boundary.getId(), ids(boundary.getOutgoing())));
        }
        boolean isBranch = element instanceof SequenceFlow flow
                && flow.getSource() instanceof Gateway gateway
                && gateway.getOutgoing().size() > 1;
        return isBranch
                ? Optional.of(new Point(process, "branch", element.getId(), Set.of(element.getId())))
                : Optional.empty();
    }

    private static Set<String> ids(Collection<SequenceFlow> flows) {
        Set<String> ids = new TreeSet<>();
        flows.forEach(flow -> ids.add(flow.getId()));
        return ids;
    }

    private record Point(String process, String what, String id, Set<String> flows) {}
}
