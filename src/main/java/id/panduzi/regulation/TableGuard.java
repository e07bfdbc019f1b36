package id.panduzi.regulation;

import id.panduzi.decisiontable.TableReader;
import java.io.ByteArrayOutputStream;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionRequirementsGraph;
import org.camunda.bpm.dmn.engine.impl.DmnDecisionTableInputImpl;
import org.camunda.bpm.dmn.engine.impl.DmnDecisionTableOutputImpl;
import org.camunda.bpm.dmn.engine.impl.DmnDecisionTableRuleImpl;
import org.camunda.bpm.dmn.engine.impl.spi.transform.DmnTransformListener;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.Definitions;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.springframework.stereotype.Component;

/**
 * Stands inside the engine: whatever decision it parses, at deployment or read back from the database, has to be in the
 * accepted part of DMN, or the engine never learns it.
 */
@Component
class TableGuard implements DmnTransformListener {

    @Override
    public void transformDecision(Decision decision, DmnDecision dmnDecision) {
        ByteArrayOutputStream xml = new ByteArrayOutputStream();
        Dmn.writeModelToStream(xml, (DmnModelInstance) decision.getModelInstance());
        TableReader.read("decision " + decision.getId(), xml.toByteArray());
    }

    @Override
    public void transformDecisionRequirementsGraph(Definitions definitions, DmnDecisionRequirementsGraph graph) {
        // each of its decisions is looked at on its own
    }

    @Override
    public void transformDecisionTableInput(Input input, DmnDecisionTableInputImpl column) {
        // part of its decision
    }

    @Override
    public void transformDecisionTableOutput(Output output, DmnDecisionTableOutputImpl column) {
        // part of its decision
    }

    @Override
    public void transformDecisionTableRule(Rule rule, DmnDecisionTableRuleImpl row) {
        // part of its decision
    }
}
