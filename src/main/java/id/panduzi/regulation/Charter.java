package id.panduzi.regulation;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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
        @JsonProperty(required = true) List<Mark> marks) {

    public Charter {
        determinedBy = Map.copyOf(determinedBy);
        paths = List.copyOf(paths);
        marks = List.copyOf(marks);
    }

    RulesetTag tag() {
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
