package id.panduzi.bench;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;

/** The file in kie-dmn (Drools), as its builder sets it up. */
final class KieTable {

    private final DMNRuntime runtime;
    private final DMNModel model;

    KieTable(byte[] dmn) {
        runtime = DMNRuntimeBuilder.fromDefaults()
                .buildConfiguration()
                .fromResources(List.of(ResourceFactory.newByteArrayResource(typed(dmn))))
                .getOrElseThrow(IllegalStateException::new);
        model = runtime.getModels().get(0);
        if (model.hasErrors()) {
            throw new IllegalStateException(model.getMessages().toString());
        }
    }

    boolean met(Map<String, Object> question) {
        DMNContext context = runtime.newContext();
        question.forEach(context::set);
        return runtime.evaluateAll(model, context).getDecisionResultByName("answer").getResult() != null;
    }

    /** kie-dmn wants the inputs declared, types that FEEL knows and no decision named as an input is. */
    private static byte[] typed(byte[] dmn) {
        StringBuilder requirements = new StringBuilder();
        StringBuilder inputs = new StringBuilder();
        for (String input : List.of("criterion", "award", "agencyKind", "value")) {
            String id = input + "Fact";
            requirements.append("<informationRequirement id=\"" + input + "Asked\"><requiredInput href=\"#" + id
                    + "\"/></informationRequirement>");
            inputs.append("<inputData id=\"" + id + "\" name=\"" + input + "\"><variable id=\"" + id + "Variable\" name=\""
                    + input + "\" typeRef=\"" + (input.equals("value") ? "number" : "string") + "\"/></inputData>");
        }
        return new String(dmn, StandardCharsets.UTF_8)
                .replaceFirst("<decision id=\"award\" name=\"[^\"]*\"", "<decision id=\"award\" name=\"answer\"")
                .replace("<decisionTable ", "<variable id=\"answerVariable\" name=\"answer\"/>" + requirements + "<decisionTable ")
                .replace("</definitions>", inputs + "</definitions>")
                .replace("typeRef=\"double\"", "typeRef=\"number\"")
                .getBytes(StandardCharsets.UTF_8);
    }
}
