package id.panduzi.worklist.web;

import id.panduzi.criterion.Award;
import id.panduzi.proposal.ProposalFilter;
import id.panduzi.proposal.Stage;
import id.panduzi.proposal.Status;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** Which proposals the page shows; absent is any. */
record ProposalQuery(
        @Nullable Stage stage,
        @Nullable Status status,
        @Nullable String agency,
        @Nullable Award award,
        @Nullable Integer year,
        @Nullable String q,
        @Nullable String before) {

    ProposalFilter filter() {
        return new ProposalFilter(stage, status, given(agency), null, award, year, given(q));
    }

    String start() {
        return before == null ? "" : before;
    }

    boolean isNarrowed() {
        return stage != null
                || status != null
                || award != null
                || year != null
                || given(agency) != null
                || given(q) != null;
    }

    /** The page that follows the proposal of that number. */
    String next(String number) {
        return new ProposalQuery(stage, status, agency, award, year, q, number).url();
    }

    String url() {
        return UriComponentsBuilder.fromPath("/proposals")
                .queryParamIfPresent("stage", Optional.ofNullable(stage).map(Stage::key))
                .queryParamIfPresent("status", Optional.ofNullable(status).map(Status::key))
                .queryParamIfPresent("agency", Optional.ofNullable(given(agency)))
                .queryParamIfPresent("award", Optional.ofNullable(award))
                .queryParamIfPresent("year", Optional.ofNullable(year))
                .queryParamIfPresent("q", Optional.ofNullable(given(q)))
                .queryParamIfPresent("before", Optional.ofNullable(before))
                .encode()
                .toUriString();
    }

    private static @Nullable String given(@Nullable String sent) {
        return sent == null || sent.isBlank() ? null : sent.strip();
    }
}
