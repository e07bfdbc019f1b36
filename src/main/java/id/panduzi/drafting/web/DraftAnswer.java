package id.panduzi.drafting.web;

import id.panduzi.drafting.Draft;
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
        List<Fault> faults) {

    /** One file. */
    record FileAnswer(String name, long version) {}

    static DraftAnswer of(Draft draft) {
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
                RulesetCheck.of(draft.files()).faults());
    }

    private static List<FileAnswer> files(Draft draft) {
        return draft.files().files().keySet().stream()
                .map(name -> new FileAnswer(name, draft.version(name)))
                .toList();
    }
}
