package id.panduzi.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import id.panduzi.decisiontable.Column;
import id.panduzi.decisiontable.ColumnType;
import id.panduzi.decisiontable.CompiledTable;
import id.panduzi.decisiontable.DecisionTable;
import id.panduzi.decisiontable.Row;
import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.impl.hitpolicy.DmnHitPolicyException;
import org.jspecify.annotations.Nullable;

/** One table in Camunda's engine and in ours, which is asked through each of its doors. */
final class TwoForms {

    private static final String OVERLAP = "overlap";
    private static final MatchedRows MATCHED_ROWS = new MatchedRows();
    private static final DmnEngine ENGINE = engine();

    private final DecisionTable table;
    private final DmnDecision decision;

    TwoForms(DecisionTable table, byte[] xml) {
        this.table = table;
        this.decision = ENGINE.parseDecision(table.name().key(), new ByteArrayInputStream(xml));
    }

    DecisionTable table() {
        return table;
    }

    /** Fails if an answer differs; true if a row answered. */
    boolean agreeOn(Map<String, Object> facts) {
        Optional<String> ours = table.answer(facts).map(Row::id);
        Optional<String> engines = engineRow(facts);
        if (engines.filter(OVERLAP::equals).isPresent()) {
            assertThat(ours).as("%s for %s", table.rows(), facts).isPresent();
            assertThat(answerWithout(ours.orElseThrow(), facts)).isPresent();
        } else {
            assertThat(ours).as("%s for %s", table.rows(), facts).isEqualTo(engines);
        }
        assertThat(byCodes(facts)).isEqualTo(ours);
        return ours.isPresent();
    }

    /** The row by the engine's evaluation; it refuses to choose between rows of a draft that overlap. */
    private Optional<String> engineRow(Map<String, Object> facts) {
        Map<String, @Nullable Object> variables = new HashMap<>();
        facts.forEach((name, value) -> variables.put(name, OfficialTables.engineValue(value)));
        try {
            return MATCHED_ROWS.during(() -> ENGINE.evaluateDecisionTable(decision, variables)).stream()
                    .findFirst();
        } catch (DmnHitPolicyException overlap) {
            return Optional.of(OVERLAP);
        }
    }

    private Optional<Row> answerWithout(String row, Map<String, Object> facts) {
        List<Row> others =
                table.rows().stream().filter(other -> !other.id().equals(row)).toList();
        return table.withRows(others).answer(facts);
    }

    private Optional<String> byCodes(Map<String, Object> facts) {
        CompiledTable compiled = table.compiled();
        long[] codes = new long[compiled.columns()];
        for (int column = 0; column < codes.length; column++) {
            codes[column] =
                    compiled.code(column, facts.get(table.inputs().get(column).name()));
        }
        int row = compiled.row(codes);
        for (int column = 0; column < codes.length; column++) {
            if (isNumeric(table.inputs().get(column))) {
                assertThat(compiled.along(column, codes).row(codes[column])).isEqualTo(row);
            }
        }
        return row == CompiledTable.NO_ROW
                ? Optional.empty()
                : Optional.of(table.rows().get(row).id());
    }

    private static boolean isNumeric(Column column) {
        return column.type() == ColumnType.NUMBER || column.type() == ColumnType.WHOLE;
    }

    private static DmnEngine engine() {
        DefaultDmnEngineConfiguration configuration =
                (DefaultDmnEngineConfiguration) DmnEngineConfiguration.createDefaultDmnEngineConfiguration();
        configuration.setDefaultInputExpressionExpressionLanguage("feel");
        configuration.setCustomPostDecisionTableEvaluationListeners(List.of(MATCHED_ROWS));
        return configuration.buildEngine();
    }
}
