package id.panduzi.criterion;

import id.panduzi.decisiontable.Row;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a table of limits asks, and how facts are held against it criterion by criterion.
 *
 * @param criteria of the whole table, in its order
 */
public record Limits(Question question, List<Criterion> criteria) {

    /** True if they can only be told once the kind of agency is known. */
    public boolean dependOnAgencyKind() {
        return criteria.stream().anyMatch(Criterion::dependsOnAgencyKind);
    }

    /** What is asked for an award, in the order of the table; for units of any agency if the kind is null. */
    public List<Criterion> of(Award award, @Nullable AgencyKind kind) {
        return criteria.stream()
                .filter(criterion -> criterion.isFor(award, kind))
                .toList();
    }

    /**
     * Asks the table for each criterion whose fact is known.
     *
     * @param table the row that answers, whoever evaluates it
     */
    public Decision decide(
            Award award, @Nullable AgencyKind kind, Facts facts, Function<Map<String, ?>, Optional<Row>> table) {
        List<Finding> findings = of(award, kind).stream()
                .map(criterion -> finding(criterion, award, kind, facts, table))
                .toList();
        return Decision.of(question, award, findings);
    }

    private static Finding finding(
            Criterion criterion,
            Award award,
            @Nullable AgencyKind kind,
            Facts facts,
            Function<Map<String, ?>, Optional<Row>> table) {
        Optional<FactValue> actual = facts.value(criterion.fact());
        if (actual.isEmpty()) {
            return new Finding(criterion, actual, Verdict.NOT_KNOWN);
        }
        Map<String, @Nullable Object> asked = new HashMap<>();
        asked.put(ThresholdTable.CRITERION, criterion.fact().key());
        asked.put(ThresholdTable.AWARD_COLUMN, award.name());
        asked.put(ThresholdTable.AGENCY_KIND_COLUMN, kind == null ? null : kind.name());
        asked.put(ThresholdTable.VALUE, actual.get().number());
        boolean met = table.apply(asked).isPresent();
        return new Finding(criterion, actual, met ? Verdict.MET : Verdict.NOT_MET);
    }
}
