package id.panduzi.drafting.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.panduzi.criterion.web.Wording;
import id.panduzi.drafting.Draft;
import id.panduzi.problem.Reason;
import id.panduzi.regulation.Charter;
import id.panduzi.regulation.Fault;
import id.panduzi.regulation.RulesetCheck;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A draft as systems read it.
 *
 * @param basedOn tag of the published version it began from; null from scratch
 * @param files each with its version, which a change of it has to name
 * @param faults what keeps it from being published
 * @param leftOut of the file that was just sent; null where none was
 */
record DraftAnswer(
        String id,
        String tag,
        @Nullable String basedOn,
        String status,
        String law,
        String title,
        @Nullable String gazette,
        LocalDate inForceFrom,
        String changedBy,
        Instant changedAt,
        List<FileAnswer> files,
        List<FaultAnswer> faults,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<LeftOutLine> leftOut) {

    /** One file. */
    record FileAnswer(String name, long version) {}

    /**
     * One fault, in the caller's language.
     *
     * @param place null where it is the whole file
     * @param code of the reason, for programs
     */
    record FaultAnswer(String file, @Nullable String place, String code, String reason) {

        static FaultAnswer of(Fault fault, Wording words) {
            Reason place = fault.place();
            return new FaultAnswer(
                    fault.file(),
                    place == null ? null : words.say(place),
                    fault.reason().code(),
                    words.say(fault.reason()));
        }
    }

    static DraftAnswer of(Draft draft, @Nullable List<LeftOutLine> leftOut, Wording words) {
        Charter charter = draft.charter();
        return new DraftAnswer(
                draft.id().toString(),
                draft.tag().toString(),
                draft.basedOn() == null ? null : draft.basedOn().toString(),
                draft.status().key(),
                charter.law(),
                charter.title(),
                charter.gazette(),
                charter.inForceFrom(),
                draft.changedBy().name(),
                draft.changedAt(),
                files(draft),
                faults(draft, words),
                leftOut);
    }

    private static List<FaultAnswer> faults(Draft draft, Wording words) {
        return RulesetCheck.of(draft.files()).faults().stream()
                .map(fault -> FaultAnswer.of(fault, words))
                .toList();
    }

    private static List<FileAnswer> files(Draft draft) {
        return draft.files().files().keySet().stream()
                .map(name -> new FileAnswer(name, draft.version(name)))
                .toList();
    }
}
