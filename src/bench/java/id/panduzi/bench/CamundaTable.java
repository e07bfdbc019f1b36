package id.panduzi.bench;

import java.io.ByteArrayInputStream;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;

/** The file in Camunda's DMN engine: without database, history and listeners, so at its fastest. */
final class CamundaTable {

    private final DmnEngine engine;
    private final DmnDecision decision;

    private CamundaTable(DefaultDmnEngineConfiguration configuration, byte[] dmn) {
        engine = configuration.buildEngine();
        decision = engine.parseDecision("award", new ByteArrayInputStream(dmn));
    }

    /** By feel-scala, which Camunda runs unless told otherwise. */
    static CamundaTable withDefaultFeel(byte[] dmn) {
        return new CamundaTable(configuration(), dmn);
    }

    /** By the FEEL of Camunda 7.12 and before, which {@code enableFeelLegacyBehavior} brings back. */
    static CamundaTable withLegacyFeel(byte[] dmn) {
        DefaultDmnEngineConfiguration configuration = configuration();
        configuration.setEnableFeelLegacyBehavior(true);
        return new CamundaTable(configuration, dmn);
    }

    private static DefaultDmnEngineConfiguration configuration() {
        return (DefaultDmnEngineConfiguration) DmnEngineConfiguration.createDefaultDmnEngineConfiguration();
    }

    boolean met(Map<String, Object> question) {
        return !engine.evaluateDecisionTable(decision, question).isEmpty();
    }
}
