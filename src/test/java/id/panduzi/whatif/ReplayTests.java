package id.panduzi.whatif;

import static id.panduzi.whatif.CaseMother.aCase;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.panduzi.criterion.AgencyKind;
import id.panduzi.criterion.Award;
import id.panduzi.criterion.Fact;
import id.panduzi.criterion.FactValue;
import id.panduzi.criterion.Question;
import id.panduzi.criterion.Verdict;
import id.panduzi.decisiontable.DecisionTable;
import id.panduzi.exact.ExactNumber;
import id.panduzi.regulation.Ruleset;
import id.panduzi.regulation.ShippedRulesets;
import id.panduzi.whatif.Effect.Share;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReplayTests {

    static final Ruleset NOW = ShippedRulesets.get("PERMENPANRB-5-2024");

    /** Index 3.70 instead of 3.60. */
    static final Ruleset STRICTER =
            ShippedRulesets.edited("PERMENPANRB-5-2024", "award.dmn", "&gt;= 15.75</text>", "&gt;= 16.1875</text>");

    private final List<Changed> changes = new ArrayList<>();
    private final Tally tally = new Tally();

    @Test
    void findsWhomAStricterLimitWouldHitAndByHowMuch() {
        replay(STRICTER, aCase(NOW).with(Fact.SPAK, "16.1874999999"), aCase(NOW).with(Fact.SPAK, "16.1875"));
        assertThat(changes).extracting(Changed::turn).containsExactly(Turn.LOSES);
        assertThat(changes.get(0).reasons())
                .extracting(Reason::fact, Reason::rule, Reason::exactMargin)
                .containsExactly(tuple(Fact.SPAK, "spakWbk", Optional.of(ExactNumber.parse("0.000000001"))));
    }

    @Test
    void findsWhomAnEasierLimitWouldHelp() {
        Ruleset easier =
                ShippedRulesets.edited("PERMENPANRB-5-2024", "award.dmn", "&gt;= 15.75</text>", "&gt;= 15</text>");
        replay(easier, aCase(NOW).with(Fact.SPAK, "15.5"), aCase(NOW).with(Fact.SPAK, "14.9"));
        assertThat(changes).extracting(Changed::turn).containsExactly(Turn.GAINS);
        assertThat(changes.get(0).reasons())
                .extracting(Reason::fact, Reason::exactMargin)
                .containsExactly(tuple(Fact.SPAK, Optional.of(ExactNumber.parse("0.5"))));
    }

    @Test
    void changesNothingForWhoFailedElsewhere() {
        replay(STRICTER, aCase(NOW).with(Fact.SPAK, "16").with(Fact.TOTAL, "70"));
        assertThat(changes).isEmpty();
        assertThat(tally.cases()).isOne();
    }

    @Test
    void cannotSayWhatNobodyAskedAtTheTime() {
        Ruleset first = ShippedRulesets.get("PERMENPANRB-52-2014");
        replay(NOW, aCase(first).with(Fact.SPAK, "15"));
        assertThat(changes).extracting(Changed::turn).containsExactly(Turn.UNSURE);
        assertThat(changes.get(0).reasons())
                .as("15 of 15 points says nothing of a limit of 15.75 of 17.5")
                .extracting(Reason::fact)
                .contains(Fact.SPAK, Fact.KINERJA, Fact.AREA_1)
                .doesNotContain(Fact.TOTAL);
    }

    @Test
    void countsByAgencyKindAndYearAndRow() {
        replay(
                STRICTER,
                aCase(NOW).with(Fact.SPAK, "16"),
                aCase(NOW).of(Award.WBK, AgencyKind.PEMDA).with(Fact.SPAK, "15.8"),
                aCase(NOW).of(Award.WBBM, AgencyKind.PEMDA).with(Fact.SPAK, "16.1"),
                aCase(NOW).with(Fact.SPAK, "17"));
        Effect effect = tally.effect(1, 2, 3);
        assertThat(effect.total()).isEqualTo(new Share("", 4, 3, 0, 0));
        assertThat(effect.agencyKinds()).containsExactly(new Share("PEMDA", 2, 2, 0, 0), new Share("KL", 2, 1, 0, 0));
        assertThat(effect.awards())
                .containsExactly(new Share("award/WBK", 3, 2, 0, 0), new Share("award/WBBM", 1, 1, 0, 0));
        assertThat(effect.seasons()).containsExactly(new Share("2026", 4, 3, 0, 0));
        assertThat(effect.hardest()).hasValueSatisfying(row -> {
            assertThat(row.rule()).isEqualTo("spakWbk");
            assertThat(row.cases()).isEqualTo(2);
            assertThat(row.exactMedian()).contains(ExactNumber.parse("0.1875"));
        });
        assertThat(effect.differing()).isZero();
    }

    @Test
    void tellsOfRecordsThatTheirOwnRulesContradict() {
        PastCase met = aCase(NOW).with(Fact.SPAK, "17").decided();
        PastCase forged = new PastCase(
                met.proposal(),
                met.question(),
                met.award(),
                met.agency(),
                met.agencyKind(),
                met.unitKind(),
                met.season(),
                met.ruleset(),
                Verdict.NOT_MET.key(),
                met.facts());
        new Replay(STRICTER, ReplayTests::ruleset, tally, changes::add).accept(forged);
        assertThat(tally.effect(0, 0, 0).differing()).isOne();
    }

    /** The judgement in bulk is the tables' own, whichever ruleset and whatever is known. */
    @Test
    void judgesAsTheTablesDo() {
        Random random = new Random(20261122);
        Map<Verdict, Integer> seen = new HashMap<>();
        for (int round = 0; round < 20_000; round++) {
            Ruleset ruleset = ShippedRulesets.all().get(round % 4);
            CaseMother any = CaseMother.anyCase(ruleset, random);
            PastCase one = any.decided();
            long[] numbers = new long[FactBytes.COUNT];
            FactBytes.read(one.facts(), numbers);
            Limits limits = new RulesInBulk(ruleset).limits(one);
            for (int index = 0; index < limits.size(); index++) {
                Verdict verdict = limits.judge(index, numbers);
                assertThat(verdict)
                        .isEqualTo(byTable(ruleset, one, limits.criterion(index).fact(), any));
                seen.merge(verdict, 1, Integer::sum);
            }
        }
        assertThat(seen.values()).hasSize(3).allMatch(count -> count > 1_000);
    }

    private static Verdict byTable(Ruleset ruleset, PastCase one, Fact fact, CaseMother any) {
        FactValue value = any.facts().value(fact).orElse(null);
        if (value == null) {
            return Verdict.NOT_KNOWN;
        }
        Map<String, @Nullable Object> asked = new HashMap<>();
        asked.put("criterion", fact.key());
        asked.put("award", one.award());
        asked.put("agencyKind", one.agencyKind());
        asked.put("value", value.number());
        return table(ruleset, fact.question()).answer(asked).isPresent() ? Verdict.MET : Verdict.NOT_MET;
    }

    private static DecisionTable table(Ruleset ruleset, Question question) {
        return ruleset.tables().stream()
                .filter(table -> table.name().key().equals(question.key()))
                .findFirst()
                .orElseThrow();
    }

    static Ruleset ruleset(String tag) {
        return ShippedRulesets.get(tag.substring(0, tag.indexOf(':')));
    }

    private void replay(Ruleset tried, CaseMother... cases) {
        Replay replay = new Replay(tried, ReplayTests::ruleset, tally, changes::add);
        List.of(cases).forEach(one -> replay.accept(one.decided()));
    }
}
