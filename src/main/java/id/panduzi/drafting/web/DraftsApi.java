package id.panduzi.drafting.web;

import id.panduzi.calendar.Capital;
import id.panduzi.criterion.web.Wording;
import id.panduzi.directory.SignedIn;
import id.panduzi.drafting.Draft;
import id.panduzi.drafting.DraftId;
import id.panduzi.drafting.Drafts;
import id.panduzi.drafting.ForeignFile;
import id.panduzi.drafting.NewDraft;
import id.panduzi.problem.Absent;
import id.panduzi.problem.FieldError;
import id.panduzi.problem.InvalidInput;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Drafts for systems: the same facade, the same door for files. */
@RestController
@RequestMapping("/api/v1/drafts")
class DraftsApi {

    private static final int MOST_AT_ONCE = 200;

    private final Drafts drafts;
    private final DraftDesk desk;
    private final Clock clock;

    DraftsApi(Drafts drafts, DraftDesk desk, Clock clock) {
        this.drafts = drafts;
        this.desk = desk;
        this.clock = clock;
    }

    @GetMapping
    DraftList list(
            @RequestParam(defaultValue = "50") int size,
            @RequestParam(required = false) @Nullable String cursor,
            @AuthenticationPrincipal SignedIn me,
            Locale locale) {
        if (size < 1 || size > MOST_AT_ONCE) {
            throw new InvalidInput(FieldError.of("size", "outOfRange", 1, MOST_AT_ONCE));
        }
        List<Draft> all = drafts.all(me);
        List<String> ids = all.stream().map(draft -> draft.id().toString()).toList();
        int start = cursor == null ? 0 : ids.indexOf(cursor) + 1;
        if (cursor != null && start == 0) {
            throw new InvalidInput(FieldError.of("cursor", "unreadable"));
        }
        int end = Math.min(start + size, all.size());
        List<DraftAnswer> answers = all.subList(start, end).stream()
                .map(draft -> answer(draft, locale))
                .toList();
        return new DraftList(answers, end < all.size() ? ids.get(end - 1) : null);
    }

    @GetMapping("/{id}")
    DraftAnswer one(@PathVariable String id, @AuthenticationPrincipal SignedIn me, Locale locale) {
        return answer(drafts.get(DraftId.of(id), me), locale);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    DraftAnswer begin(@RequestBody DraftRequest request, @AuthenticationPrincipal SignedIn me, Locale locale) {
        return answer(drafts.begin(NewDraft.read(request.sent(), Capital.today(clock)), me), locale);
    }

    @GetMapping("/{id}/files/{name}")
    ResponseEntity<byte[]> file(
            @PathVariable String id, @PathVariable String name, @AuthenticationPrincipal SignedIn me) {
        Draft draft = drafts.get(DraftId.of(id), me);
        byte[] content = draft.files().find(name).orElseThrow(() -> new Absent("file"));
        MediaType type = name.endsWith(".dmn")
                ? MediaType.APPLICATION_XML
                : new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8);
        return ResponseEntity.ok()
                .contentType(type)
                .eTag("\"" + draft.version(name) + "\"")
                .body(content);
    }

    /**
     * Replaces a file; its body is the file itself.
     *
     * @param base the version that was changed, {@code "3"}; a file that is not there yet has version 0
     */
    @PutMapping("/{id}/files/{name}")
    DraftAnswer put(
            @PathVariable String id,
            @PathVariable String name,
            @RequestHeader("If-Match") String base,
            @RequestBody byte[] content,
            @AuthenticationPrincipal SignedIn me,
            Locale locale) {
        DraftId draft = DraftId.of(id);
        drafts.get(draft, me);
        Draft saved = drafts.save(draft, name, version(base), ForeignFile.read(name, content), me);
        Wording words = desk.words(locale);
        return DraftAnswer.of(saved, LeftOutLine.of(ForeignFile.leftOut(name, content), words), words);
    }

    private DraftAnswer answer(Draft draft, Locale locale) {
        return DraftAnswer.of(draft, null, desk.words(locale));
    }

    private static long version(String base) {
        if (!base.matches("\"?\\d{1,15}\"?")) {
            throw new InvalidInput(FieldError.of("If-Match", "unreadable"));
        }
        return Long.parseLong(base.replace("\"", ""));
    }

    /**
     * A page of a list.
     *
     * @param next cursor of the next page, null on the last
     */
    record DraftList(List<DraftAnswer> items, @Nullable String next) {}
}
