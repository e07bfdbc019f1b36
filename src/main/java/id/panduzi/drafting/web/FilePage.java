package id.panduzi.drafting.web;

import id.panduzi.criterion.web.Wording;
import id.panduzi.directory.SignedIn;
import id.panduzi.drafting.Draft;
import id.panduzi.drafting.Drafts;
import id.panduzi.drafting.ForeignFile;
import id.panduzi.problem.Absent;
import id.panduzi.problem.Conflict;
import id.panduzi.problem.FieldError;
import id.panduzi.problem.InvalidInput;
import id.panduzi.problem.TooLarge;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * One file of a draft: taken out for other tools, and brought back from them. What cannot be in a ruleset is refused place
 * by place, and nothing is stored then; else it is shown cell by cell against where the draft began.
 */
@Controller("draftFilePage")
@RequestMapping("/rules/drafts/{id}/files/{file}")
class FilePage {

    private static final Map<String, ?> TOO_LARGE =
            Map.of("errors", List.of(FieldError.of("file", "draftFileTooLarge")));

    private final DraftDesk desk;
    private final Drafts drafts;

    FilePage(DraftDesk desk, Drafts drafts) {
        this.desk = desk;
        this.drafts = drafts;
    }

    @GetMapping
    ModelAndView show(
            @PathVariable String id, @PathVariable String file, @AuthenticationPrincipal SignedIn me, Locale locale) {
        return page(desk.draft(id, me), file, me, locale, HttpStatus.OK, Map.of());
    }

    @GetMapping("/content")
    ResponseEntity<byte[]> content(
            @PathVariable String id, @PathVariable String file, @AuthenticationPrincipal SignedIn me) {
        Draft draft = desk.draft(id, me);
        byte[] content = draft.files().find(file).orElseThrow(() -> new Absent("file"));
        String name = draft.tag().prefix() + "-" + draft.tag().version() + "-" + file;
        return ResponseEntity.ok()
                .contentType(file.endsWith(".dmn") ? MediaType.APPLICATION_XML : MediaType.TEXT_PLAIN)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(content);
    }

    @PostMapping
    ModelAndView replace(
            @PathVariable String id,
            @PathVariable String file,
            @AuthenticationPrincipal SignedIn me,
            HttpServletRequest request,
            RedirectAttributes redirect,
            Locale locale) {
        Draft draft = desk.draft(id, me);
        DraftPart.ofFile(file);
        try {
            redirect.addFlashAttribute("leftOut", take(draft, file, HandedFile.read(request), me, locale));
            redirect.addFlashAttribute("success", "Drafting.fileTaken");
            return new ModelAndView("redirect:/rules/drafts/" + id + "/files/" + file);
        } catch (InvalidInput wrong) {
            return page(draft, file, me, locale, HttpStatus.UNPROCESSABLE_ENTITY, Map.of("errors", wrong.errors()));
        } catch (TooLarge large) {
            return page(draft, file, me, locale, HttpStatus.PAYLOAD_TOO_LARGE, TOO_LARGE);
        } catch (Conflict late) {
            return page(desk.draft(id, me), file, me, locale, HttpStatus.CONFLICT, Map.of("late", true));
        }
    }

    /** Returns sentences about what was left out. */
    private List<String> take(Draft draft, String file, HandedFile handed, SignedIn me, Locale locale) {
        drafts.save(draft.id(), file, handed.version(), ForeignFile.read(file, handed.content()), me);
        return LeftOutLine.of(ForeignFile.leftOut(file, handed.content()), desk.words(locale)).stream()
                .map(LeftOutLine::sentence)
                .toList();
    }

    private ModelAndView page(
            Draft draft, String file, SignedIn me, Locale locale, HttpStatus status, Map<String, ?> more) {
        DraftPart part = DraftPart.ofFile(file);
        Wording words = desk.words(locale);
        ModelAndView page = new ModelAndView("drafting/file", status);
        page.addObject("draft", DraftHead.of(draft, me, words));
        page.addObject("file", file);
        page.addObject("name", part.messageKey());
        page.addObject("partUrl", part.isTable() ? part.path() : "");
        page.addObject("version", draft.version(file));
        desk.basisName(draft).ifPresent(law -> page.addObject("basis", law));
        desk.basis(draft)
                .ifPresent(basis -> page.addObject("changes", new Changes(words).of(file, basis, draft.files())));
        page.addAllObjects(more);
        return page;
    }
}
