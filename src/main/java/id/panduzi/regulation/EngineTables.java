package id.panduzi.regulation;

import id.panduzi.decisiontable.DecisionTable;
import id.panduzi.decisiontable.Row;
import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.jspecify.annotations.Nullable;

/**
 * The tables of files that are not published, as Camunda's DMN engine answers for them: read anew from their bytes, asked
 * as official decisions are, and neither deployed nor recorded anywhere.
 */
public final class EngineTables {

    private static final MatchedRows MATCHED_ROWS = new MatchedRows();
    private static final DmnEngine ENGINE = engine();

    private final RulesetFiles files;
    private final Map<String, DmnDecision> decisions = new HashMap<>();

    private EngineTables(RulesetFiles files) {
        this.files = files;
    }

    /** Those of sound files: of rows that contradict each other, the engine refuses to choose. */
    public static EngineTables of(RulesetFiles files) {
        return new EngineTables(files);
    }

    /** The row that answers, by the engine's own evaluation. */
    public Optional<Row> row(DecisionTable table, Map<String, ? extends @Nullable Object> facts) {
        DmnDecision decision = decisions.computeIfAbsent(table.name().key(), this::parsed);
        Map<String, @Nullable Object> variables = new HashMap<>();
        table.inputs().forEach(column -> variables.put(column.name(), null));
        facts.forEach((name, value) -> variables.put(name, OfficialTables.engineValue(value)));
        return MATCHED_ROWS.during(() -> ENGINE.evaluateDecisionTable(decision, variables)).stream()
                .findFirst()
                .flatMap(table::row);
    }

    private DmnDecision parsed(String key) {
        return ENGINE.parseDecision(key, new ByteArrayInputStream(files.content(RulesetFiles.tableFile(key))));
    }

    private static DmnEngine engine() {
        return FeelOnly.configuration()
                .customPostDecisionTableEvaluationListeners(List.of(MATCHED_ROWS))
                .buildEngine();
    }
}
