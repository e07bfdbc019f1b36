package id.panduzi.whatif.web;

import id.panduzi.criterion.Fact;
import id.panduzi.criterion.Scale;
import id.panduzi.criterion.web.Wording;
import id.panduzi.directory.Agency;
import id.panduzi.directory.AgencyId;
import id.panduzi.exact.ExactNumber;
import id.panduzi.regulation.web.LimitSentence;
import id.panduzi.whatif.Effect;
import id.panduzi.whatif.Effect.ByRow;
import id.panduzi.whatif.Effect.Share;
import id.panduzi.whatif.Reason;
import id.panduzi.whatif.Turn;
import java.text.NumberFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An effect in the reader's words and numbers. */
public record EffectView(Effect effect, Map<AgencyId, Agency> known, LimitSentence limits) {

    /**
     * A group of cases.
     *
     * @param code of an agency, to narrow the names by; empty for other groups
     */
    public record Group(String name, String code, Share share, Figures figures) {}

    /** Numbers as one reads them. */
    public record Figures(String cases, String loses, String gains, String unsure) {}

    /** What one row does. */
    public record Line(String criterion, String award, Turn turn, String cases, String median) {}

    public Wording words() {
        return limits.words();
    }

    public Figures total() {
        return figures(effect.total());
    }

    /** Groups of that kind, the most changed first: agencies that nothing changes for are left out. */
    public Map<String, List<Group>> groups() {
        Map<String, List<Group>> groups = new LinkedHashMap<>();
        groups.put("AWARD", groups(effect.awards(), this::award));
        groups.put("AGENCY_KIND", groups(effect.agencyKinds(), key -> words().say("AgencyKind." + key)));
        groups.put("UNIT_KIND", groups(effect.unitKinds(), key -> words().say("UnitKind." + key)));
        groups.put("YEAR", groups(effect.seasons(), key -> key));
        return groups;
    }

    public List<Group> agencies() {
        return effect.agencies().stream()
                .filter(share -> share.changes() > 0)
                .flatMap(share -> Stream.ofNullable(known.get(new AgencyId(UUID.fromString(share.key()))))
                        .map(agency -> new Group(agency.name(), agency.code(), share, figures(share))))
                .toList();
    }

    public List<Line> lines() {
        return effect.rows().stream().map(this::line).toList();
    }

    /** Which kinds of agency would lose most, as one sentence; empty if none would. */
    public String mostly() {
        String parts = effect.agencyKinds().stream()
                .filter(share -> share.loses() > 0)
                .map(share -> words().say("AgencyKind." + share.key()) + " " + count(share.loses()))
                .collect(Collectors.joining(", "));
        return parts.isEmpty() ? "" : words().say("WhatIf.mostly", parts);
    }

    /** By how much the middle one of those misses the row that costs most cases; empty where there is none. */
    public String median() {
        return effect.hardest()
                .flatMap(
                        row -> margin(row).map(amount -> words().say("WhatIf.median", words().say(row.fact()), amount)))
                .orElse("");
    }

    public String pinned() {
        return words().say("WhatIf.pinned", effect.pinned(), effect.open());
    }

    public String speed() {
        return words().say("WhatIf.speed", effect.evaluations(), effect.millis());
    }

    /** Why an outcome changes. */
    public String why(Reason reason, Turn turn) {
        String fact = words().say(reason.fact());
        Optional<String> amount = reason.exactMargin().flatMap(margin -> amount(reason.fact(), margin));
        return switch (turn) {
            case UNSURE -> words().say("WhatIf.why.unknown", fact);
            case LOSES ->
                amount.map(much -> words().say("WhatIf.why.short", fact, much)).orElse(fact);
            case GAINS ->
                reason.margin() == null
                        ? words().say("WhatIf.why.dropped", fact)
                        : amount.map(much -> words().say("WhatIf.why.above", fact, much))
                                .orElse(fact);
        };
    }

    public String count(long number) {
        return NumberFormat.getInstance(words().locale()).format(number);
    }

    private String award(String key) {
        int stroke = key.indexOf('/');
        String table = key.substring(0, stroke).toUpperCase(Locale.ROOT);
        return words().say("WhatIf.asked." + table) + ", " + key.substring(stroke + 1);
    }

    private List<Group> groups(List<Share> shares, UnaryOperator<String> name) {
        return shares.stream()
                .map(share -> new Group(name.apply(share.key()), "", share, figures(share)))
                .toList();
    }

    private Figures figures(Share share) {
        return new Figures(count(share.cases()), count(share.loses()), count(share.gains()), count(share.unsure()));
    }

    private Line line(ByRow row) {
        return new Line(
                words().say(row.fact()),
                row.award().name(),
                row.turn(),
                count(row.cases()),
                margin(row).orElse(""));
    }

    private Optional<String> margin(ByRow row) {
        return row.exactMedian().flatMap(median -> amount(row.fact(), median));
    }

    /** In full: nothing of a margin is rounded. Empty for yes and no, which have none. */
    private Optional<String> amount(Fact fact, ExactNumber margin) {
        Scale scale = fact.scale();
        String plain = words().plain(margin.toPlain());
        return switch (scale) {
            case YES_NO -> Optional.empty();
            case OPINION, GRADE -> Optional.of(words().say("WhatIf.steps", plain));
            case POINTS -> Optional.of(limits.distance(fact, margin));
            case SHARE ->
                Optional.of(words().plain(margin.times(ExactNumber.of(100)).toPlain()) + " %");
            default -> Optional.of(words().say("amount." + scale, plain));
        };
    }
}
