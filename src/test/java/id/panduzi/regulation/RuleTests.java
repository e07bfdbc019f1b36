package id.panduzi.regulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.panduzi.criterion.AgencyKind;
import id.panduzi.criterion.Award;
import id.panduzi.criterion.Criterion;
import id.panduzi.criterion.Decision;
import id.panduzi.criterion.Facts;
import id.panduzi.criterion.Finding;
import id.panduzi.criterion.Question;
import id.panduzi.decisiontable.Cell;
import id.panduzi.decisiontable.DecisionTable;
import id.panduzi.decisiontable.HitPolicy;
import id.panduzi.exact.ExactNumber;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mockito.Mockito;

/** The tables that ship say what the regulations say: no more, no less, at every limit. */
class RuleTests {

    private final Decisions decisions = new Decisions(Mockito.mock(OfficialTables.class));

    static List<Ruleset> rulesets() {
        return ShippedRulesets.all();
    }

    static List<Boundary> boundaries() {
        return Boundary.all();
    }

    @Test
    void shipsFourRulesetsWithFourTablesEach() {
        assertThat(rulesets()).hasSize(4).allSatisfy(ruleset -> assertThat(ruleset.tables())
                .extracting(table -> table.name().key())
                .containsExactly("allowance", "eligibility", "award", "priority"));
    }

    @ParameterizedTest
    @MethodSource("rulesets")
    void letsNoTwoRowsAnswerTheSame(Ruleset ruleset) {
        assertThat(ruleset.tables())
                .filteredOn(table -> table.hitPolicy() == HitPolicy.UNIQUE)
                .hasSizeGreaterThanOrEqualTo(2)
                .allSatisfy(table -> assertThat(table.overlaps()).isEmpty());
    }

    @ParameterizedTest
    @MethodSource("rulesets")
    void ranksEveryUnit(Ruleset ruleset) {
        DecisionTable priority = ruleset.table("priority");
        for (boolean core : new boolean[] {true, false}) {
            for (ServedParty party : ServedParty.values()) {
                assertThat(priority.answer(Map.of("coreBusiness", core, "servedParty", party.key())))
                        .as("%s, core business %s, serving %s", ruleset.tag(), core, party)
                        .isPresent();
            }
        }
    }

    /** Every combination of kind, path and the values on both sides of every limit. */
    @ParameterizedTest
    @MethodSource("rulesets")
    void tellsEveryAgencyWhatItMayPropose(Ruleset ruleset) {
        DecisionTable allowance = ruleset.table("allowance");
        List<Map<String, Object>> combinations = List.of(Map.of());
        for (int column = 0; column < allowance.inputs().size(); column++) {
            String input = allowance.inputs().get(column).name();
            combinations = times(combinations, input, values(allowance, column));
        }
        assertThat(combinations).hasSizeGreaterThan(20).allSatisfy(facts -> assertThat(allowance.answer(facts))
                .as("%s for %s", ruleset.tag(), facts)
                .isPresent());
    }

    /** The limits of both tables of a ruleset are those of the file a lawyer can read: none is missing, none is new. */
    @ParameterizedTest
    @MethodSource("rulesets")
    void asksNothingBeyondTheRegulation(Ruleset ruleset) {
        String prefix = ruleset.tag().prefix();
        for (Question question : Question.values()) {
            for (Award award : Award.values()) {
                for (AgencyKind kind : AgencyKind.values()) {
                    Set<String> asked = ruleset.criteria(question, award, kind).stream()
                            .map(RuleTests::line)
                            .collect(Collectors.toCollection(TreeSet::new));
                    var group = new Boundary.Group(prefix, question, award, kind);
                    assertThat(asked).as("%s", group).isNotEmpty().isEqualTo(expected(group));
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("boundaries")
    void holdsAtItsLimits(Boundary boundary) {
        Ruleset ruleset = ShippedRulesets.get(boundary.ruleset());
        Map<String, Object> facts =
                boundary.value().isEmpty() ? Map.of() : Map.of(boundary.criterion(), boundary.value());
        for (AgencyKind kind : boundary.kinds()) {
            check(boundary, decide(ruleset, boundary, kind, facts));
        }
        if (boundary.question() == Question.AWARD) {
            check(boundary, decide(ruleset, boundary, null, facts));
        }
    }

    /** A fact that is sent as nothing is as little known as one that is not sent. */
    @ParameterizedTest
    @MethodSource("rulesets")
    void takesNullForNotKnown(Ruleset ruleset) {
        for (Question question : Question.values()) {
            Map<String, @Nullable Object> nothing = new HashMap<>();
            ruleset.criteria(question)
                    .forEach(criterion -> nothing.put(criterion.fact().key(), null));
            for (Award award : Award.values()) {
                Decision decision =
                        decisions.rehearse(ruleset, question, award, AgencyKind.KL, Facts.read(question, nothing));
                assertThat(decision.outcome().key()).isEqualTo("notKnown");
                assertThat(decision.findings()).isNotEmpty().allMatch(finding -> finding.actual()
                        .isEmpty());
            }
        }
    }

    private Decision decide(Ruleset ruleset, Boundary boundary, @Nullable AgencyKind kind, Map<String, Object> facts) {
        return decisions.rehearse(
                ruleset, boundary.question(), boundary.award(), kind, Facts.read(boundary.question(), facts));
    }

    private static void check(Boundary boundary, Decision decision) {
        List<Finding> findings = decision.findings().stream()
                .filter(finding -> finding.criterion().fact().key().equals(boundary.criterion()))
                .toList();
        if (!boundary.isAsked()) {
            assertThat(findings).isEmpty();
            return;
        }
        assertThat(findings)
                .extracting(
                        finding -> finding.verdict().key(),
                        finding -> finding.criterion().law(),
                        finding -> finding.criterion().limit().text())
                .containsExactly(tuple(boundary.expected(), boundary.article(), boundary.required()));
        assertThat(findings.get(0).criterion().rule()).isNotEmpty();
        assertThat(decision.outcome().key()).isEqualTo(boundary.expected().equals("notMet") ? "notMet" : "notKnown");
    }

    private static Set<String> expected(Boundary.Group group) {
        return boundaries().stream()
                .filter(Boundary::isAsked)
                .filter(boundary -> boundary.groups().anyMatch(group::equals))
                .map(boundary -> boundary.criterion() + " " + boundary.required())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String line(Criterion criterion) {
        return criterion.fact().key() + " " + criterion.limit().text();
    }

    private static List<Map<String, Object>> times(List<Map<String, Object>> some, String input, Set<Object> values) {
        List<Map<String, Object>> product = new ArrayList<>();
        for (Map<String, Object> one : some) {
            for (Object value : values) {
                Map<String, Object> more = new HashMap<>(one);
                more.put(input, value);
                product.add(more);
            }
        }
        return product;
    }

    /** The words of a column, or every place on its scale. */
    private static Set<Object> values(DecisionTable table, int column) {
        Set<Object> words = table.rows().stream()
                .map(row -> row.cells().get(column))
                .filter(Cell.OneOf.class::isInstance)
                .flatMap(cell -> ((Cell.OneOf) cell).values().stream())
                .collect(Collectors.toSet());
        return words.isEmpty()
                ? IntStream.rangeClosed(1, 7).mapToObj(ExactNumber::of).collect(Collectors.toSet())
                : words;
    }
}
