package id.panduzi.whatif;

import static id.panduzi.whatif.ReplayTests.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import id.panduzi.criterion.Question;
import id.panduzi.regulation.Ruleset;
import id.panduzi.regulation.ShippedRulesets;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LimitColumnTests {

    private final List<PastCase> cases = cases(6_000);
    private final LimitColumn spak =
            LimitColumn.of(Question.AWARD, "spakWbk", NOW, ReplayTests::ruleset, cases::forEach);

    /** A slider's answer is what a whole replay of rules with that limit would say. */
    @Test
    void answersAsAReplayWould() {
        for (String limit : List.of("0", "14", "15.7500001", "15.8", "16.1875", "17.5")) {
            Ruleset moved = ShippedRulesets.edited(
                    "PERMENPANRB-5-2024",
                    "award.dmn",
                    "<inputEntry id=\"spakWbk_value\">\n          <text>&gt;= 15.75</text>",
                    "<inputEntry id=\"spakWbk_value\">\n          <text>&gt;= " + limit + "</text>");
            long billionths = new BigDecimal(limit).movePointRight(9).longValueExact();
            assertThat(spak.at(billionths)).as(limit).isEqualTo(replayed(moved));
        }
    }

    @Test
    void hitsMoreTheHigherTheLimitIs() {
        long before = 0;
        for (long limit = 15_000_000_000L; limit < 17_500_000_000L; limit += 50_000_000L) {
            long loses = spak.at(limit).getOrDefault(Turn.LOSES, 0L);
            assertThat(loses).isGreaterThanOrEqualTo(before);
            before = loses;
        }
        assertThat(before).isPositive();
    }

    @Test
    void staysTheSameForARowThatAsksNobody() {
        LimitColumn none = LimitColumn.of(Question.AWARD, "noSuchRow", NOW, ReplayTests::ruleset, cases::forEach);
        assertThat(none.at(0)).isEqualTo(replayed(NOW)).isEqualTo(none.at(Long.MAX_VALUE));
    }

    private Map<Turn, Long> replayed(Ruleset tried) {
        Map<Turn, Long> counts = new EnumMap<>(Turn.class);
        Replay replay = new Replay(
                tried, ReplayTests::ruleset, new Tally(), changed -> counts.merge(changed.turn(), 1L, Long::sum));
        cases.forEach(replay);
        return counts;
    }

    private static List<PastCase> cases(int count) {
        Random random = new Random(7);
        List<PastCase> cases = new ArrayList<>();
        for (int round = 0; round < count; round++) {
            Ruleset ruleset = ShippedRulesets.all().get(random.nextInt(4));
            cases.add(CaseMother.anyCase(random.nextInt(3) == 0 ? ruleset : NOW, random)
                    .decided());
        }
        return cases;
    }
}
