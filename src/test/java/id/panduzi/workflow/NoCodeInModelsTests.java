package id.panduzi.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationListener;
import org.camunda.bpm.dmn.engine.impl.spi.transform.DmnTransformListener;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.builder.StartEventBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mockito.Mockito;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.util.ReflectionTestUtils;
import org.springframework.util.ClassUtils;

@SpringBootTest
class NoCodeInModelsTests {

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private ProcessEngineConfigurationImpl configuration;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private DecisionService decisions;

    private final List<DmnTransformListener> checks = new ArrayList<>();
    private final List<Deployer> fileChecks = new ArrayList<>();

    /** The engine alone must hold, so the application's own checks at deployment stand aside. */
    @BeforeEach
    void setChecksAside() {
        Canary.hush();
        checks.addAll(engineChecks());
        engineChecks().clear();
        fileChecks.addAll(deployers());
        deployers().removeIf(deployer -> !deployer.getClass().getName().startsWith("org.camunda"));
    }

    @AfterEach
    void bringChecksBack() {
        engineChecks().clear();
        engineChecks().addAll(checks);
        deployers().clear();
        deployers().addAll(fileChecks);
    }

    @SuppressWarnings("unchecked")
    private List<Deployer> deployers() {
        Object cache = ReflectionTestUtils.getField(configuration.getDeploymentCache(), "cacheDeployer");
        return (List<Deployer>)
                Objects.requireNonNull(ReflectionTestUtils.getField(Objects.requireNonNull(cache), "deployers"));
    }

    private List<DmnTransformListener> engineChecks() {
        return configuration.getDmnEngineConfiguration().getTransformer().getTransformListeners();
    }

    @ParameterizedTest
    @CsvSource({
        "input, juel", "condition, juel", "output, juel", "literal, juel", "language of the file, juel",
        "output, JUEL", "input, javascript", "condition, javascript", "output, javascript", "literal, javascript",
        "language of the file, javascript", "input, groovy", "condition, groovy", "output, groovy", "literal, groovy",
        "language of the file, groovy", "output, python"
    })
    void runsNoCodeFromADecisionTable(String place, String language) {
        deployTable(CanaryTables.withCodeIn(place, language));

        assertThatThrownBy(this::decide).hasStackTraceContaining("refused: a model is data");
        assertThat(Canary.songs()).isZero();
    }

    @Test
    void provesTheCanarySingsInAnEngineAsItComes() {
        DmnEngine asItComes =
                DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
        DmnDecision decision = asItComes.parseDecision(
                "canary",
                new ByteArrayInputStream(
                        CanaryTables.withCodeIn("output", "juel").getBytes(StandardCharsets.UTF_8)));

        asItComes.evaluateDecision(decision, Variables.createVariables());

        assertThat(Canary.songs()).isPositive();
    }

    @Test
    void decidesInFeel() {
        deployTable(CanaryTables.harmless());

        assertThat(decide()).isEqualTo("ya");
    }

    @Test
    void hasFeelCallNoJava() {
        deployTable(CanaryTables.harmless()
                .replace(
                        "\"ya\"",
                        """
                {f: function(x) external {java: {class: "%s", method signature: "sing()"}}, r: f(1)}.r"""
                                .formatted(Canary.class.getName())));

        assertThatThrownBy(this::decide).isInstanceOf(ProcessEngineException.class);
        assertThat(Canary.songs()).isZero();
    }

    @Test
    void showsEachTableToTheChecksAtDeployment() {
        DmnTransformListener check = Mockito.mock(DmnTransformListener.class, invocation -> {
            throw new IllegalStateException("not this one");
        });
        engineChecks().add(check);

        assertThatThrownBy(() -> deployTable(CanaryTables.harmless())).hasStackTraceContaining("not this one");
    }

    @Test
    void takesItsChecksFromTheApplication() {
        Deployer fileCheck = Mockito.mock(Deployer.class);
        DmnTransformListener check = Mockito.mock(DmnTransformListener.class);
        StaticListableBeanFactory application =
                new StaticListableBeanFactory(Map.of("check", check, "fileCheck", fileCheck));

        var set = new ProcessEngineSetup()
                .processEngineConfiguration(
                        List.of(),
                        application.getBeanProvider(Deployer.class),
                        application.getBeanProvider(DmnTransformListener.class),
                        application.getBeanProvider(DmnDecisionTableEvaluationListener.class),
                        application);

        assertThat(set.getCustomPreDeployers()).containsExactly(fileCheck);
        assertThat(set.getDmnEngineConfiguration().getTransformer().getTransformListeners())
                .contains(check);
    }

    @ParameterizedTest
    @ValueSource(strings = {"${dataSource}", "${environment}", "${systemProperties}", "${processEngine}"})
    void showsProcessesNoBeans(String expression) {
        deploy(process()
                .serviceTask("task")
                .camundaExpression(expression)
                .endEvent()
                .done());

        assertThatExceptionOfType(ProcessEngineException.class)
                .isThrownBy(this::startProcess)
                .withMessageContaining("Cannot resolve identifier");
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript", "groovy", "juel", "python"})
    void refusesScriptTasks(String language) {
        deploy(process()
                .scriptTask("task")
                .scriptFormat(language)
                .scriptText(Canary.in(language))
                .endEvent()
                .done());

        assertThatThrownBy(this::startProcess).hasStackTraceContaining("refused: a model is data");
        assertThat(Canary.songs()).isZero();
    }

    @Test
    void evaluatesNothingThatWasStoredInAQuery() {
        assertThat(configuration.isEnableExpressionsInStoredQueries()).isFalse();
        assertThat(configuration.isEnableExpressionsInAdhocQueries()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rest/impl/CamundaRestResources",
                "rest/util/EngineUtil",
                "webapp/impl/IllegalWebAppConfigurationException"
            })
    void shipsNeitherTheEnginesRestNorItsWebApplications(String type) {
        ClassLoader loader = getClass().getClassLoader();

        assertThat(ClassUtils.isPresent("org.camunda.bpm.engine." + type.replace('/', '.'), loader))
                .isFalse();
        assertThat(loader.getResource("org/camunda/bpm/engine/rest")).isNull();
        assertThat(loader.getResource("org/camunda/bpm/webapp")).isNull();
    }

    @Test
    void hasNoUsersOfItsOwnAndRunsNoJobsInTests() {
        assertThat(engine.getIdentityService().createUserQuery().count()).isZero();
        assertThat(configuration.getJobExecutor().isActive()).isFalse();
    }

    private static StartEventBuilder process() {
        return Bpmn.createExecutableProcess("canary")
                .camundaHistoryTimeToLiveString("P1D")
                .startEvent();
    }

    private void deploy(BpmnModelInstance model) {
        repository.createDeployment().addModelInstance("canary.bpmn", model).deploy();
    }

    private void startProcess() {
        runtime.startProcessInstanceByKey("canary");
    }

    private void deployTable(String xml) {
        repository.createDeployment().addString("canary.dmn", xml).deploy();
    }

    private Object decide() {
        return decisions
                .evaluateDecisionByKey("canary")
                .variables(Map.of())
                .evaluate()
                .getSingleEntry();
    }
}
