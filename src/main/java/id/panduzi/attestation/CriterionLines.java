package id.panduzi.attestation;

import id.panduzi.criterion.Decision;
import id.panduzi.criterion.Fact;
import id.panduzi.criterion.Finding;
import id.panduzi.criterion.Question;
import id.panduzi.criterion.Verdict;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The criteria of a record, line by line, as far as a table says them. */
final class CriterionLines {

    private CriterionLines() {}

    /**
     * As decisions keep them.
     *
     * @param verdict what the table's verdict is called there
     * @param inputs as the record writes them
     */
    static List<Map<String, @Nullable Object>> of(
            Decision decision, String verdict, Map<String, @Nullable Object> inputs) {
        return decision.findings().stream()
                .map(finding -> line(finding, verdict, inputs))
                .toList();
    }

    /** As this record has them. */
    static List<Map<String, @Nullable Object>> kept(Map<String, @Nullable Object> content, String verdict) {
        List<String> said = List.of("key", "required", "actual", verdict, "article", "rule");
        return lines(content)
                .map(kept -> {
                    Map<String, @Nullable Object> line = new TreeMap<>(kept);
                    line.keySet().retainAll(said);
                    return line;
                })
                .toList();
    }

    /** What would have to be reached, of all that is not met. */
    static List<Map<String, Object>> wouldChange(Decision decision) {
        return decision.findings().stream()
                .filter(finding -> finding.verdict() != Verdict.MET)
                .map(finding -> Map.of(
                        "key", finding.criterion().fact().key(),
                        "atLeast", finding.criterion().limit().toWire()))
                .toList();
    }

    /** What a person found met, or lifted by a technical consideration. */
    static Set<Fact> passed(Map<String, @Nullable Object> content) {
        Set<Fact> passed = EnumSet.noneOf(Fact.class);
        lines(content)
                .filter(line -> Boolean.TRUE.equals(line.get("met")))
                .flatMap(line -> fact(line.get("key")))
                .forEach(passed::add);
        fact(RecordDocument.mapOf(content.get("override")).get("criterion")).forEach(passed::add);
        return passed;
    }

    private static Map<String, @Nullable Object> line(
            Finding finding, String verdict, Map<String, @Nullable Object> inputs) {
        String key = finding.criterion().fact().key();
        Map<String, @Nullable Object> line = new TreeMap<>();
        line.put("key", key);
        line.put("required", finding.criterion().limit().toWire());
        finding.actual().ifPresent(actual -> line.put("actual", inputs.get(key)));
        line.put(verdict, finding.verdict().key());
        line.put("article", finding.criterion().law());
        line.put("rule", finding.criterion().rule());
        return line;
    }

    private static Stream<Map<String, @Nullable Object>> lines(Map<String, @Nullable Object> content) {
        return content.get("criteria") instanceof Collection<?> lines
                ? lines.stream().map(RecordDocument::mapOf)
                : Stream.of();
    }

    private static Stream<Fact> fact(@Nullable Object key) {
        return Fact.find(Question.ELIGIBILITY, String.valueOf(key)).stream();
    }
}
