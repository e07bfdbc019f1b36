package id.panduzi.workflow;

import id.panduzi.regulation.FeelOnly;
import java.util.List;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationListener;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.impl.spi.transform.DmnTransformListener;
import org.camunda.bpm.engine.impl.cfg.CompositeProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEnginePlugin;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.camunda.bpm.spring.boot.starter.util.CamundaSpringBootUtil;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The engine's settings that keep a model from being a program. They are set here and not by a plug-in: plug-ins run after
 * the engine has chosen what its expressions see.
 */
@Configuration(proxyBeanMethods = false)
class ProcessEngineSetup {

    /**
     * Every bean of type {@link Deployer} sees each file before the engine reads it, and may refuse it; every
     * {@link DmnTransformListener} sees each table before it can decide anything, and may refuse it;
     * every {@link DmnDecisionTableEvaluationListener} hears which rows matched.
     */
    @Bean
    @DependsOnDatabaseInitialization
    ProcessEngineConfigurationImpl processEngineConfiguration(
            List<ProcessEnginePlugin> plugins,
            ObjectProvider<Deployer> fileChecks,
            ObjectProvider<DmnTransformListener> tableChecks,
            ObjectProvider<DmnDecisionTableEvaluationListener> rowListeners,
            BeanFactory application) {
        SpringProcessEngineConfiguration configuration = CamundaSpringBootUtil.springProcessEngineConfiguration();
        configuration.getProcessEnginePlugins().add(new CompositeProcessEnginePlugin(plugins));
        configuration.setDmnEngineConfiguration(
                feelOnly(tableChecks.orderedStream().toList())
                        .customPostDecisionTableEvaluationListeners(
                                rowListeners.orderedStream().toList()));
        configuration.setCustomPreDeployers(fileChecks.orderedStream().toList());
        configuration.setBeans(new ExposedBeans(application));
        return harmless(configuration);
    }

    private static ProcessEngineConfigurationImpl harmless(ProcessEngineConfigurationImpl configuration) {
        configuration.setScriptEngineResolver(new NoScripts());
        configuration.setEnableFetchScriptEngineFromProcessApplication(false);
        configuration.setEnableExpressionsInStoredQueries(false);
        configuration.setEnableExpressionsInAdhocQueries(false);
        configuration.setCmmnEnabled(false);
        return configuration;
    }

    /** The process engine fills in only what is absent here, so no setting of its own brings another language back. */
    private static DefaultDmnEngineConfiguration feelOnly(List<DmnTransformListener> tableChecks) {
        DefaultDmnEngineConfiguration configuration = FeelOnly.configuration();
        configuration.getTransformer().getTransformListeners().addAll(tableChecks);
        return configuration;
    }
}
