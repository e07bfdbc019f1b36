package id.panduzi.workflow;

import id.panduzi.database.TestDatabase;
import java.lang.reflect.Method;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.mariadb.jdbc.MariaDbDataSource;
import org.mockito.Mockito;
import org.mockito.invocation.InvocationOnMock;

/** The same models on the engine alone, without inbox, journal and domain: every step is a stub that lets all go well. */
public final class BareCamunda implements AutoCloseable {

    private static final Set<String> NO = Set.of(
            "isPreliminaryNeeded", "isPreliminaryReturned", "isReturned", "hasLawChanged", "isRefused", "isExpired");

    private static final List<String> MODELS = List.of(
            "proposal-lifecycle",
            "commitment-declaration",
            "internal-evaluation",
            "proposal-checks",
            "external-evaluation",
            "field-visit",
            "award-decision",
            "award-monitoring");

    private static final List<Class<?>> STEPS = List.of(
            ProposalLifecycleProcess.class,
            CommitmentDeclarationProcess.class,
            InternalEvaluationProcess.class,
            ProposalChecksProcess.class,
            ExternalEvaluationProcess.class,
            FieldVisitProcess.class,
            AwardDecisionProcess.class,
            AwardMonitoringProcess.class,
            Deadlines.class);

    private final AtomicInteger statements = new AtomicInteger();
    private final ProcessEngine engine;

    public BareCamunda(TestDatabase.Schema schema) throws SQLException {
        MariaDbDataSource source = new MariaDbDataSource(schema.url() + "?nullDatabaseMeansCurrent=true");
        source.setUser(schema.user());
        source.setPassword(schema.password());
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : EngineScripts.forMariaDb()) {
                statement.execute(sql);
            }
        }
        this.engine = engine(counted(source));
        var deployment = engine.getRepositoryService().createDeployment();
        MODELS.forEach(name -> deployment.addClasspathResource("bpmn/" + name + ".bpmn"));
        deployment.deploy();
    }

    private DataSource counted(DataSource source) {
        return ProxyDataSourceBuilder.create(source)
                .beforeQuery((execution, queries) -> statements.addAndGet(queries.size()))
                .build();
    }

    private static ProcessEngine engine(DataSource source) {
        StandaloneProcessEngineConfiguration configuration = new StandaloneProcessEngineConfiguration();
        configuration.setProcessEngineName("bare");
        configuration.setDataSource(source);
        configuration.setDatabaseType("mysql");
        configuration.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_FALSE);
        configuration.setHistory(ProcessEngineConfiguration.HISTORY_ACTIVITY);
        configuration.setJobExecutorActivate(false);
        configuration.setMetricsEnabled(false);
        configuration.setTaskMetricsEnabled(false);
        configuration.setHistoryTimeToLive("P365D");
        configuration.setSkipIsolationLevelCheck(true);
        configuration.setBeans(stubs());
        return configuration.buildProcessEngine();
    }

    private static Map<Object, Object> stubs() {
        Map<Object, Object> stubs = new HashMap<>();
        STEPS.forEach(step -> {
            String name = step.getSimpleName();
            stubs.put(
                    Character.toLowerCase(name.charAt(0)) + name.substring(1), Mockito.mock(step, BareCamunda::answer));
        });
        return stubs;
    }

    private static @Nullable Object answer(InvocationOnMock call) {
        Method method = call.getMethod();
        if (method.getReturnType() == boolean.class) {
            return !NO.contains(method.getName());
        }
        if (method.getReturnType() == Date.class) {
            return Date.from(Instant.now().plus(30, ChronoUnit.DAYS));
        }
        if (method.getReturnType() == String.class) {
            return "minister-office";
        }
        return method.getReturnType() == void.class ? null : List.of("tpn-evaluator-1");
    }

    /** Statements by task, in the order of the plain walk, from the first task to the decree. */
    public Map<String, Integer> walk() {
        Map<String, Integer> counted = new LinkedHashMap<>();
        statements.set(0);
        engine.getRuntimeService()
                .createProcessInstanceByKey("proposal-lifecycle")
                .businessKey("bare")
                .setVariable("proposalId", "bare")
                .execute();
        counted.put("open", statements.get());
        Task task = next();
        while (!task.getTaskDefinitionKey().equals("reportMonitoring")) {
            statements.set(0);
            engine.getTaskService().complete(task.getId());
            counted.put(task.getTaskDefinitionKey(), statements.get());
            task = next();
        }
        return counted;
    }

    private Task next() {
        return engine.getTaskService().createTaskQuery().singleResult();
    }

    @Override
    public void close() {
        engine.close();
    }
}
