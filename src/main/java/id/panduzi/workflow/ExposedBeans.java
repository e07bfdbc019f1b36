package id.panduzi.workflow;

import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;

/**
 * What an expression in a process may name: the process classes and the deadlines, and nothing else of the application.
 * They are looked up when asked for, since they stand on facades that need the engine themselves.
 */
final class ExposedBeans extends AbstractMap<Object, Object> {

    static final Set<String> NAMES = Set.of(
            "proposalLifecycleProcess",
            "commitmentDeclarationProcess",
            "internalEvaluationProcess",
            "proposalChecksProcess",
            "externalEvaluationProcess",
            "fieldVisitProcess",
            "awardDecisionProcess",
            "awardMonitoringProcess",
            "deadlines");

    private final BeanFactory application;

    ExposedBeans(BeanFactory application) {
        this.application = application;
    }

    @Override
    public boolean containsKey(@Nullable Object name) {
        return name instanceof String bean && NAMES.contains(bean);
    }

    @Override
    public @Nullable Object get(@Nullable Object name) {
        return name instanceof String bean && NAMES.contains(bean) ? application.getBean(bean) : null;
    }

    @Override
    public Set<Map.Entry<Object, Object>> entrySet() {
        return NAMES.stream()
                .map(name -> Map.<Object, Object>entry(name, application.getBean(name)))
                .collect(Collectors.toUnmodifiableSet());
    }
}
