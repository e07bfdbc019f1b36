package id.panduzi.proof;

import id.panduzi.decisiontable.DecisionTable;
import id.panduzi.decisiontable.Row;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who answers for a table: its compiled form, or the engine of official decisions. */
@FunctionalInterface
public interface TableAnswers {

    /** The row that answers, if one does. */
    Optional<Row> row(DecisionTable table, Map<String, ? extends @Nullable Object> facts);
}
