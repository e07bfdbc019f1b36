package id.panduzi.whatif;

import id.panduzi.criterion.AgencyKind;
import id.panduzi.criterion.Award;
import id.panduzi.criterion.Criterion;
import id.panduzi.criterion.Fact;
import id.panduzi.criterion.Question;
import id.panduzi.criterion.Scale;
import id.panduzi.criterion.ThresholdTable;
import id.panduzi.decisiontable.CompiledTable;
import id.panduzi.decisiontable.DecisionTable;
import id.panduzi.decisiontable.NumberLine;
import id.panduzi.exact.ExactNumber;
import id.panduzi.regulation.Ruleset;
import id.panduzi.worksheet.Component;
import id.panduzi.worksheet.Worksheet;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One ruleset, ready to judge many cases. */
final class RulesInBulk {

    /** What a case is: limits are chosen by it. */
    private record Kind(String question, String award, String agencyKind) {}

    private final Ruleset ruleset;
    private final Map<Kind, Limits> limits = new HashMap<>();

    RulesInBulk(Ruleset ruleset) {
        this.ruleset = ruleset;
        for (Question question : Question.values()) {
            for (Award award : Award.values()) {
                for (AgencyKind kind : AgencyKind.values()) {
                    limits.put(new Kind(question.key(), award.name(), kind.name()), limits(question, award, kind));
                }
            }
        }
    }

    private Limits limits(Question question, Award award, AgencyKind kind) {
        CompiledTable table = ruleset.tables().stream()
                .filter(one -> one.name().key().equals(question.key()))
                .map(DecisionTable::compiled)
                .findFirst()
                .orElseThrow();
        List<Criterion> criteria = ruleset.criteria(question, award, kind);
        return new Limits(
                criteria,
                criteria.stream().map(one -> line(table, one, award, kind)).toList());
    }

    private static NumberLine line(CompiledTable table, Criterion criterion, Award award, AgencyKind kind) {
        long[] codes = new long[table.columns()];
        set(table, codes, ThresholdTable.CRITERION, criterion.fact().key());
        set(table, codes, ThresholdTable.AWARD_COLUMN, award.name());
        set(table, codes, ThresholdTable.AGENCY_KIND_COLUMN, kind.name());
        return table.along(table.column(ThresholdTable.VALUE), codes);
    }

    private static void set(CompiledTable table, long[] codes, String name, String word) {
        int column = table.column(name);
        codes[column] = table.code(column, word);
    }

    Limits limits(PastCase about) {
        return Optional.ofNullable(limits.get(new Kind(about.question(), about.award(), about.agencyKind())))
                .orElseThrow();
    }

    /**
     * The codes of scores that the worksheets of two rulesets count on different scales: 13.5 of 15 points says nothing
     * about a limit of 15.75 of 17.5, so to the other rules such a score is not known.
     */
    BitSet countedOtherwise(Ruleset other) {
        BitSet otherwise = new BitSet(FactBytes.COUNT);
        for (Fact fact : Fact.values()) {
            boolean differs =
                    fact.scale() == Scale.POINTS && !weight(ruleset, fact).equals(weight(other, fact));
            otherwise.set(FactBytes.code(fact), differs);
        }
        return otherwise;
    }

    /** Empty for a total and for what a worksheet does not have. */
    private static Optional<ExactNumber> weight(Ruleset ruleset, Fact fact) {
        Worksheet worksheet = ruleset.worksheet();
        for (Map.Entry<Component, ExactNumber> component :
                worksheet.componentWeights().entrySet()) {
            if (component.getKey().key().equals(fact.key())) {
                return Optional.of(component.getValue());
            }
        }
        return Optional.empty();
    }
}
