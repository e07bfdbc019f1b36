package id.panduzi.whatif;

import id.panduzi.criterion.AgencyKind;
import id.panduzi.criterion.Award;
import id.panduzi.criterion.Criterion;
import id.panduzi.criterion.Fact;
import id.panduzi.criterion.FactValue;
import id.panduzi.criterion.Facts;
import id.panduzi.criterion.Question;
import id.panduzi.directory.UnitKind;
import id.panduzi.exact.ExactNumber;
import id.panduzi.regulation.Ruleset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

/** A case that the rules of its day decided. */
final class CaseMother {

    private final Ruleset ruleset;
    private final Map<Fact, FactValue> facts = new EnumMap<>(Fact.class);
    private Question question = Question.AWARD;
    private Award award = Award.WBK;
    private AgencyKind kind = AgencyKind.KL;
    private int year = 2026;
    private UUID agency = new UUID(0, 1);

    private CaseMother(Ruleset ruleset) {
        this.ruleset = ruleset;
    }

    /** That meets whatever is asked, exactly. */
    static CaseMother aCase(Ruleset ruleset) {
        return new CaseMother(ruleset).asAsked();
    }

    /** Anything: mostly near the limits, now and then nothing known. */
    static CaseMother anyCase(Ruleset ruleset, Random random) {
        CaseMother any = new CaseMother(ruleset);
        any.question = pick(random, Question.values());
        any.award = pick(random, Award.values());
        any.kind = pick(random, AgencyKind.values());
        any.year = 2020 + random.nextInt(7);
        any.agency = new UUID(0, random.nextInt(40));
        Fact.of(any.question).forEach(fact -> any.some(fact, random));
        return any;
    }

    CaseMother of(Award sought, AgencyKind byKind) {
        award = sought;
        kind = byKind;
        return asAsked();
    }

    CaseMother with(Fact fact, String number) {
        facts.put(fact, fact.scale().value(ExactNumber.parse(number)));
        return this;
    }

    CaseMother without(Fact fact) {
        facts.remove(fact);
        return this;
    }

    PastCase decided() {
        byte[] bytes = FactBytes.write(Facts.of(facts));
        long[] numbers = new long[FactBytes.COUNT];
        FactBytes.read(bytes, numbers);
        PastCase undecided = past("", bytes);
        return past(new RulesInBulk(ruleset).limits(undecided).judge(numbers).key(), bytes);
    }

    Facts facts() {
        return Facts.of(facts);
    }

    private PastCase past(String outcome, byte[] bytes) {
        return new PastCase(
                UUID.randomUUID(),
                question.key(),
                award.name(),
                agency,
                kind.name(),
                UnitKind.ORDINARY.name(),
                (short) year,
                ruleset.tag().toString(),
                outcome,
                bytes);
    }

    private CaseMother asAsked() {
        facts.clear();
        for (Criterion criterion : ruleset.criteria(question, award, kind)) {
            facts.put(criterion.fact(), criterion.limit());
        }
        return this;
    }

    private void some(Fact fact, Random random) {
        List<Criterion> asked = ruleset.criteria(question, award, kind).stream()
                .filter(criterion -> criterion.fact() == fact)
                .toList();
        if (random.nextInt(100) == 0) {
            return;
        }
        FactValue limit = asked.isEmpty() ? lowest(fact) : asked.get(0).limit();
        facts.put(fact, fact.scale().steps().isEmpty() ? near(fact, limit, random) : step(fact, limit, random));
    }

    private static FactValue lowest(Fact fact) {
        return fact.scale().steps().isEmpty()
                ? fact.scale().value(ExactNumber.of(fact.scale().least()))
                : fact.scale().read(fact.scale().steps().get(0)).orElseThrow();
    }

    private static FactValue step(Fact fact, FactValue limit, Random random) {
        return random.nextInt(12) == 0 ? lowest(fact) : limit;
    }

    /** A little below the limit or a little above it, with a fraction that has no end. */
    private static FactValue near(Fact fact, FactValue limit, Random random) {
        ExactNumber span = ExactNumber.of(fact.scale().most() - fact.scale().least());
        ExactNumber off =
                span.times(ExactNumber.of(random.nextInt(700) - 20L, 10_000L)).dividedBy(ExactNumber.of(3));
        ExactNumber most = ExactNumber.of(fact.scale().most());
        return fact.scale()
                .value(limit.number()
                        .plus(off)
                        .min(most)
                        .max(ExactNumber.of(fact.scale().least())));
    }

    private static <T> T pick(Random random, T[] choices) {
        return choices[random.nextInt(choices.length)];
    }
}
