package id.panduzi.regulation;

import id.panduzi.decisiontable.TableReader;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ResourceEntity;
import org.springframework.stereotype.Component;

/**
 * Stands before the engine's own reading: the bytes of each table have to be in the accepted part of DMN, at deployment
 * and whenever they are read back from the database. {@link TableGuard} sees only what the engine's parser made of them.
 */
@Component
class TableFileGuard implements Deployer {

    @Override
    public void deploy(DeploymentEntity deployment) {
        deployment.getResources().values().stream()
                .filter(TableFileGuard::isTable)
                .forEach(file -> TableReader.read(file.getName(), file.getBytes()));
    }

    /** The endings by which the engine takes a file for a table. */
    private static boolean isTable(ResourceEntity file) {
        return file.getName().endsWith("dmn") || file.getName().endsWith("dmn11.xml");
    }
}
