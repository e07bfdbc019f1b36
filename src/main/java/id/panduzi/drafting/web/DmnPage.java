package id.panduzi.drafting.web;

import id.panduzi.directory.SignedIn;
import id.panduzi.drafting.Draft;
import id.panduzi.drafting.Drafts;
import id.panduzi.drafting.ForeignFile;
import id.panduzi.problem.Conflict;
import id.panduzi.problem.FieldError;
import id.panduzi.problem.InvalidInput;
import id.panduzi.problem.TooLarge;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** One table of a draft in the standard notation; dmn-js edits it in the browser and sends the whole file. */
@Controller("draftDmnPage")
@RequestMapping("/rules/drafts/{id}/{table:allowance|eligibility|award|priority}/dmn")
class DmnPage {

    private final DraftDesk desk;
    private final Drafts drafts;

    DmnPage(DraftDesk desk, Drafts drafts) {
        this.desk = desk;
        this.drafts = drafts;
    }

    @GetMapping
    ModelAndView show(
            @PathVariable String id, @PathVariable String table, @AuthenticationPrincipal SignedIn me, Locale locale) {
        Draft draft = desk.draft(id, me);
        ModelAndView page = page("drafting/dmn", draft, table, me, locale);
        page.addObject("version", draft.version(DraftPart.ofTable(table).file()));
        return page;
    }

    /** Takes the table as dmn-js writes it, and answers in words for the page that sent it. */
    @PostMapping
    ModelAndView save(
            @PathVariable String id,
            @PathVariable String table,
            @AuthenticationPrincipal SignedIn me,
            HttpServletRequest request,
            Locale locale) {
        Draft draft = desk.draft(id, me);
        String file = DraftPart.ofTable(table).file();
        try {
            HandedFile handed = HandedFile.read(request);
            byte[] content = ForeignFile.read(file, handed.content());
            Draft saved = drafts.save(draft.id(), file, handed.version(), content, me);
            return answer(saved, table, me, locale, HttpStatus.OK, Map.of("version", saved.version(file)));
        } catch (InvalidInput wrong) {
            return answer(draft, table, me, locale, HttpStatus.UNPROCESSABLE_ENTITY, Map.of("errors", wrong.errors()));
        } catch (TooLarge large) {
            List<FieldError> errors = List.of(FieldError.of("file", "draftFileTooLarge"));
            return answer(draft, table, me, locale, HttpStatus.PAYLOAD_TOO_LARGE, Map.of("errors", errors));
        } catch (Conflict late) {
            return answer(desk.draft(id, me), table, me, locale, HttpStatus.CONFLICT, Map.of("late", true));
        }
    }

    private ModelAndView answer(
            Draft draft, String table, SignedIn me, Locale locale, HttpStatus status, Map<String, ?> more) {
        ModelAndView answer = page("drafting/dmn-answer :: answer", draft, table, me, locale);
        answer.setStatus(status);
        return answer.addAllObjects(more);
    }

    private ModelAndView page(String view, Draft draft, String table, SignedIn me, Locale locale) {
        DraftPart part = DraftPart.ofTable(table);
        return new ModelAndView(view)
                .addObject("draft", DraftHead.of(draft, me, desk.words(locale)))
                .addObject("part", part)
                .addObject("file", part.file())
                .addObject("name", part.messageKey());
    }
}
