package id.panduzi.workflow;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * At start: gives the engine the process models this version ships. Only a changed model becomes a new version, since
 * resources are named the same on every machine; running proposals keep the version they began with. Decision tables are
 * never deployed along: their versions are the rulesets'.
 */
@Component
class ProcessModels implements SmartInitializingSingleton {

    private static final String FOLDER = "bpmn/";

    private final RepositoryService repository;

    ProcessModels(RepositoryService repository) {
        this.repository = repository;
    }

    @Override
    public void afterSingletonsInstantiated() {
        DeploymentBuilder deployment =
                repository.createDeployment().name("processes").enableDuplicateFiltering(true);
        try {
            for (Resource model : shipped()) {
                deployment.addInputStream(
                        FOLDER + model.getFilename(), new ByteArrayInputStream(model.getContentAsByteArray()));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        deployment.deploy();
    }

    private static Resource[] shipped() throws IOException {
        return new PathMatchingResourcePatternResolver().getResources("classpath:/" + FOLDER + "*.bpmn");
    }
}
