package id.panduzi.workflow;

import javax.script.ScriptEngine;
import javax.script.ScriptEngineFactory;
import javax.script.ScriptEngineManager;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.scripting.engine.ScriptEngineResolver;

/** Refuses scripts in processes; what tables may say is {@link id.panduzi.regulation.FeelOnly}'s business. */
final class NoScripts implements ScriptEngineResolver {

    @Override
    public ScriptEngine getScriptEngine(String language, boolean resolveFromCache) {
        throw refusal("Scripts (here: " + language + ")");
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
