package id.panduzi.proposal;

import id.panduzi.criterion.Decision;
import id.panduzi.criterion.FactValue;
import id.panduzi.criterion.Facts;
import id.panduzi.criterion.Finding;
import id.panduzi.criterion.Verdict;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A table's decision as it is kept: what went in, what each criterion asked and found, and what would change it. */
final class DecisionContent {

    private DecisionContent() {}

    static Map<String, Object> of(Decision decision, Facts inputs) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("award", decision.award().name());
        content.put("inputs", inputs(inputs));
        content.put(
                "criteria",
                decision.findings().stream().map(DecisionContent::criterion).toList());
        content.put("wouldChange", wouldChange(decision));
        return content;
    }

    private static Map<String, Object> inputs(Facts facts) {
        Map<String, Object> inputs = new TreeMap<>();
        facts.values().forEach((fact, value) -> inputs.put(fact.key(), wire(value)));
        return inputs;
    }

    private static Map<String, Object> criterion(Finding finding) {
        Map<String, Object> criterion = new LinkedHashMap<>();
        criterion.put("key", finding.criterion().fact().key());
        criterion.put("required", finding.criterion().limit().toWire());
        finding.actual().ifPresent(actual -> criterion.put("actual", wire(actual)));
        criterion.put("verdict", finding.verdict().key());
        criterion.put("article", finding.criterion().law());
        criterion.put("rule", finding.criterion().rule());
        return criterion;
    }

    /** Exactly, so that a figure just below its limit is never kept as the limit. */
    private static Object wire(FactValue value) {
        return value.number().ratioIfNotFinite().<Object>map(ratio -> ratio).orElseGet(value::toWire);
    }

    private static List<Map<String, Object>> wouldChange(Decision decision) {
        return decision.findings().stream()
                .filter(finding -> finding.verdict() != Verdict.MET)
                .map(finding -> Map.of(
                        "key", finding.criterion().fact().key(),
                        "atLeast", finding.criterion().limit().toWire()))
                .toList();
    }
}
