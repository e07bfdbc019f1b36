package id.panduzi.proof;

import id.panduzi.criterion.Fact;
import id.panduzi.criterion.FactValue;
import id.panduzi.decisiontable.Column;
import id.panduzi.decisiontable.ColumnType;
import id.panduzi.decisiontable.DecisionTable;
import id.panduzi.exact.ExactNumber;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The inputs of a table as words of a file, and back: {@code path=regular; akip=BB}. */
final class InputWords {

    private static final String BETWEEN = "; ";
    private static final String IS = "=";

    private final DecisionTable table;

    InputWords(DecisionTable table) {
        this.table = table;
    }

    /** A value as people write it. */
    String text(Column column, Object value) {
        if (!(value instanceof ExactNumber number)) {
            return value.toString();
        }
        return Domains.fact(table, column)
                .filter(fact -> Edges.isOn(fact.scale(), number))
                .map(fact -> fact.scale().value(number).text())
                .orElseGet(number::toPlain);
    }

    String others(Example example, Column varied) {
        return table.inputs().stream()
                .filter(column -> !column.equals(varied))
                .map(column -> column.name() + IS + text(column, example))
                .collect(Collectors.joining(BETWEEN));
    }

    private String text(Column column, Example example) {
        Object value = example.values().get(column.name());
        return value == null ? "" : text(column, value);
    }

    /** The input of a case; empty if its words are none of this table. */
    Optional<Map<String, @Nullable Object>> read(BoundaryCase asked) {
        Map<String, String> texts = texts(asked);
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        for (Column column : table.inputs()) {
            String text = texts.remove(column.name());
            Optional<Object> value = text == null || text.isEmpty() ? Optional.empty() : read(column, text);
            if (text == null || (value.isEmpty() && !text.isEmpty())) {
                return Optional.empty();
            }
            values.put(column.name(), value.orElse(null));
        }
        return texts.isEmpty() ? Optional.of(values) : Optional.empty();
    }

    /** By column: what is written, empty for what is not known. */
    private static Map<String, String> texts(BoundaryCase asked) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (String other : asked.others().split(BETWEEN, -1)) {
            int is = other.indexOf(IS);
            texts.put(is < 0 ? other : other.substring(0, is), other.substring(is + 1));
        }
        texts.remove("");
        texts.put(asked.criterion(), asked.isKnown() ? asked.value() : "");
        return texts;
    }

    private Optional<Object> read(Column column, String text) {
        Optional<Fact> fact = Domains.fact(table, column);
        if (fact.isPresent()) {
            return fact.get()
                    .scale()
                    .read(text)
                    .map(FactValue::number)
                    .map(number -> ExactNumber.of(number.forTable()));
        }
        if (column.type() == ColumnType.YES_NO) {
            return text.equals("true") || text.equals("false") ? Optional.of(Boolean.valueOf(text)) : Optional.empty();
        }
        return column.type() == ColumnType.TEXT
                ? Optional.of(text)
                : ExactNumber.read(text).map(Object.class::cast);
    }
}
