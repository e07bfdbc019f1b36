package id.panduzi.worklist.web;

import id.panduzi.proposal.Stage;
import id.panduzi.workflow.DueBy;
import id.panduzi.workflow.TaskCursor;
import id.panduzi.workflow.TaskFilter;
import id.panduzi.workflow.TaskView;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** Which tasks the page shows; absent is any. */
record TaskQuery(
        @Nullable TaskView view,
        @Nullable Stage stage,
        @Nullable String agency,
        @Nullable DueBy due,
        @Nullable String q,
        @Nullable TaskCursor cursor) {

    TaskFilter filter(TaskView shown) {
        return new TaskFilter(shown, stage, given(agency), null, due, given(q));
    }

    TaskCursor start() {
        return cursor == null ? TaskCursor.start() : cursor;
    }

    /** Whether anything but the view narrows the list. */
    boolean isNarrowed() {
        return stage != null || due != null || given(agency) != null || given(q) != null;
    }

    /** The same question about another view, from its beginning. */
    String url(TaskView other) {
        return address(other).toUriString();
    }

    /** The page that follows. */
    String next(TaskView shown, TaskCursor after) {
        return address(shown).queryParam("cursor", after.toWire()).toUriString();
    }

    private UriComponentsBuilder address(TaskView shown) {
        return UriComponentsBuilder.fromPath("/tasks")
                .queryParam("view", shown.key())
                .queryParamIfPresent("stage", Optional.ofNullable(stage).map(Stage::key))
                .queryParamIfPresent("agency", Optional.ofNullable(given(agency)))
                .queryParamIfPresent("due", Optional.ofNullable(due).map(DueBy::word))
                .queryParamIfPresent("q", Optional.ofNullable(given(q)))
                .encode();
    }

    private static @Nullable String given(@Nullable String sent) {
        return sent == null || sent.isBlank() ? null : sent.strip();
    }
}
