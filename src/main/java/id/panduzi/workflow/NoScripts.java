package id.panduzi.workflow;

import javax.script.ScriptEngine;
import javax.script.ScriptEngineFactory;
import javax.script.ScriptEngineManager;
import org.camunda.bpm.dmn.engine.impl.spi.el.DmnScriptEngineResolver;
import org.camunda.bpm.dmn.engine.impl.spi.el.ElExpression;
import org.camunda.bpm.dmn.engine.impl.spi.el.ElProvider;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.scripting.engine.ScriptEngineResolver;

/** Refuses every language that could run code: scripts in processes, scripts and expressions in decision tables. */
final class NoScripts implements ScriptEngineResolver, DmnScriptEngineResolver, ElProvider {

    @Override
    public ScriptEngine getScriptEngine(String language, boolean resolveFromCache) {
        throw refusal("Scripts (here: " + language + ")");
    }

    @Override
    public ScriptEngine getScriptEngineForLanguage(String language) {
        throw refusal("Decision tables in another language than FEEL (here: " + language + ")");
    }

    @Override
    public ElExpression createExpression(String expression) {
        throw refusal("Decision tables with JUEL expressions");
    }

    @Override
    public ScriptEngineManager getScriptEngineManager() {
        throw refusal("Script engines");
    }

    @Override
    public void addScriptEngineFactory(ScriptEngineFactory scriptEngineFactory) {
        throw refusal("Script engines");
    }

    private static ProcessEngineException refusal(String what) {
        return new ProcessEngineException(what + " are refused: a model is data, not a program.");
    }
}
