package id.panduzi.checks;

import id.panduzi.criterion.Decision;
import id.panduzi.criterion.Fact;
import id.panduzi.criterion.Finding;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a person decided about each criterion, beside what the table proposed. */
final class Judgement {

    private final Decision proposed;
    private final Map<String, GivenVerdict> verdicts;
    private final @Nullable TechnicalConsideration consideration;

    /** The verdicts are complete and lawful. */
    Judgement(Decision proposed, List<GivenVerdict> verdicts, @Nullable TechnicalConsideration consideration) {
        this.proposed = proposed;
        this.verdicts = verdicts.stream().collect(Collectors.toMap(GivenVerdict::criterion, Function.identity()));
        this.consideration = consideration;
    }

    Decision proposed() {
        return proposed;
    }

    /** Met, or lifted by the technical consideration. */
    Set<Fact> passed() {
        return facts(true);
    }

    /** Neither met nor lifted. */
    Set<Fact> failed() {
        return facts(false);
    }

    private Set<Fact> facts(boolean passing) {
        return proposed.findings().stream()
                .map(finding -> finding.criterion().fact())
                .filter(fact -> passes(fact) == passing)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private boolean passes(Fact fact) {
        return verdict(fact).met()
                || (consideration != null && consideration.criterion().equals(fact.key()));
    }

    /** Criterion by criterion, and the consideration where there is one. */
    Map<String, Object> content() {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put(
                "criteria", proposed.findings().stream().map(this::criterion).toList());
        if (consideration != null) {
            content.put("override", Map.of("criterion", consideration.criterion(), "basis", consideration.basis()));
        }
        return content;
    }

    private Map<String, Object> criterion(Finding finding) {
        Fact fact = finding.criterion().fact();
        Map<String, Object> criterion = new LinkedHashMap<>();
        criterion.put("key", fact.key());
        criterion.put("required", finding.criterion().limit().toWire());
        finding.actual().ifPresent(actual -> criterion.put("actual", actual.toWire()));
        criterion.put("proposed", finding.verdict().key());
        criterion.put("met", verdict(fact).met());
        String note = verdict(fact).note();
        if (note != null) {
            criterion.put("note", note);
        }
        criterion.put("article", finding.criterion().law());
        criterion.put("rule", finding.criterion().rule());
        return criterion;
    }

    private GivenVerdict verdict(Fact fact) {
        return Objects.requireNonNull(verdicts.get(fact.key()));
    }
}
