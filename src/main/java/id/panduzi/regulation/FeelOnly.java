package id.panduzi.regulation;

import javax.script.ScriptEngine;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.impl.spi.el.DmnScriptEngineResolver;
import org.camunda.bpm.dmn.engine.impl.spi.el.ElExpression;
import org.camunda.bpm.dmn.engine.impl.spi.el.ElProvider;
import org.camunda.bpm.engine.ProcessEngineException;

/** How every DMN engine here is set up: it knows FEEL, and no other language with which a table could run code. */
public final class FeelOnly implements DmnScriptEngineResolver, ElProvider {

    private FeelOnly() {}

    /** A new one, for tables that it parses later. */
    public static DefaultDmnEngineConfiguration configuration() {
        String feel = DefaultDmnEngineConfiguration.FEEL_EXPRESSION_LANGUAGE_ALTERNATIVE;
        FeelOnly closed = new FeelOnly();
        return new DefaultDmnEngineConfiguration()
                .scriptEngineResolver(closed)
                .elProvider(closed)
                .defaultInputExpressionExpressionLanguage(feel)
                .defaultInputEntryExpressionLanguage(feel)
                .defaultOutputEntryExpressionLanguage(feel)
                .defaultLiteralExpressionLanguage(feel);
    }

    @Override
    public ScriptEngine getScriptEngineForLanguage(String language) {
        throw refusal("Decision tables in another language than FEEL (here: " + language + ")");
    }

    @Override
    public ElExpression createExpression(String expression) {
        throw refusal("Decision tables with JUEL expressions");
    }

    private static ProcessEngineException refusal(String what) {
        return new ProcessEngineException(what + " are refused: a model is data, not a program.");
    }
}
