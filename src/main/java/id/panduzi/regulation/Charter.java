package id.panduzi.regulation;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a ruleset says of itself: the file {@code ruleset.yaml}.
 *
 * @param law the regulation, as people cite it
 * @param gazette number in the state gazette (Berita Negara), null if not verified
 * @param inForceFrom first day
 * @param inForceUntil first day no longer, null while open
 * @param determinedBy who determines the title, by award and by special path
 * @param paths ways to be proposed: {@code regular}, {@code affirmative}, {@code mandiri}
 * @param undefinedPercentage what a percentage without a base is worth: 0 or 1
 * @param marks what is doubtful, and why
 * @param technicalConsideration whether a proposal may pass a criterion it misses on a recorded technical consideration;
 *     null: as in today's law, see {@link #allowsTechnicalConsideration}
 * @param enoughAwardsPercent share of an agency's units with an award above which it need not propose more, 1 to 100;
 *     null: as in today's law, see {@link #enoughAwards}
 */
public record Charter(
        @JsonProperty(required = true) String prefix,
        @JsonProperty(required = true) int version,
        @JsonProperty(required = true) String law,
        @JsonProperty(required = true) String title,
        @Nullable String gazette,
        @JsonProperty(required = true) LocalDate inForceFrom,
        @Nullable LocalDate inForceUntil,
        @JsonProperty(required = true) Map<String, String> determinedBy,
        @JsonProperty(required = true) List<String> paths,
        @JsonProperty(required = true) int undefinedPercentage,
        @JsonProperty(required = true) List<Mark> marks,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Boolean technicalConsideration,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Integer enoughAwardsPercent) {

    /** Laws that shipped without saying so know no technical consideration. */
    private static final Set<String> WITHOUT_CONSIDERATION = Set.of("PERMENPANRB-52-2014", "PERMENPANRB-10-2019");

    /** The one law that shipped with a share of units that is enough, and what it is. */
    private static final String WITH_ENOUGH = "PERMENPANRB-90-2021";

    private static final int ENOUGH_IN_90_2021 = 30;

    public Charter {
        determinedBy = Map.copyOf(determinedBy);
        paths = List.copyOf(paths);
        marks = List.copyOf(marks);
    }

    /**
     * Whether a proposal may pass a criterion that it misses, on a recorded technical consideration: since PermenPANRB
     * 90/2021 it may (annex II, chapter II).
     */
    public boolean allowsTechnicalConsideration() {
        return technicalConsideration == null ? !WITHOUT_CONSIDERATION.contains(prefix) : technicalConsideration;
    }

    /** Share of units with an award, in percent, above which an agency need not propose more: PermenPANRB 90/2021 alone. */
    public OptionalInt enoughAwards() {
        if (enoughAwardsPercent != null) {
            return OptionalInt.of(enoughAwardsPercent);
        }
        return prefix.equals(WITH_ENOUGH) ? OptionalInt.of(ENOUGH_IN_90_2021) : OptionalInt.empty();
    }

    public RulesetTag tag() {
        return new RulesetTag(prefix, version);
    }

    boolean isInForceOn(LocalDate day) {
        return !day.isBefore(inForceFrom) && (inForceUntil == null || day.isBefore(inForceUntil));
    }

    /**
     * A doubt or remark.
     *
     * @param about the part of the ruleset it is about
     * @param mark key of a {@link SourceMark}
     * @param id the remark in Indonesian
     * @param en the remark in English
     */
    public record Mark(
            @JsonProperty(required = true) String about,
            @JsonProperty(required = true) String mark,
            @JsonProperty(required = true) String id,
            @JsonProperty(required = true) String en) {}
}
