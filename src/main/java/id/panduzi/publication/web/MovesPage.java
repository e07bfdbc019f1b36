package id.panduzi.publication.web;

import id.panduzi.criterion.AgencyKind;
import id.panduzi.directory.SignedIn;
import id.panduzi.problem.Conflict;
import id.panduzi.problem.InvalidInput;
import id.panduzi.problem.NotAllowed;
import id.panduzi.proposal.LawMoves;
import id.panduzi.proposal.Stage;
import id.panduzi.publication.MovePreview;
import id.panduzi.publication.TransitionalMoves;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Moves a named group of running proposals to another version, once its doer has seen what changes for each. */
@Controller
@RequestMapping("/rules/moves")
class MovesPage {

    private final TransitionalMoves moves;

    MovesPage(TransitionalMoves moves) {
        this.moves = moves;
    }

    @GetMapping
    ModelAndView show(@ModelAttribute("form") MoveForm form, @AuthenticationPrincipal SignedIn me) {
        return page(form, me, HttpStatus.OK, Map.of());
    }

    @PostMapping
    ModelAndView move(
            @ModelAttribute("form") MoveForm form, @AuthenticationPrincipal SignedIn me, RedirectAttributes redirect) {
        try {
            moves.move(form.versions(), MoveForm.said(form.to()), MoveForm.said(form.reason()), me);
            redirect.addFlashAttribute("success", "Publication.moves.done");
            return new ModelAndView("redirect:/rules/moves");
        } catch (InvalidInput wrong) {
            return page(form, me, HttpStatus.UNPROCESSABLE_ENTITY, Map.of("errors", wrong.errors()));
        } catch (Conflict late) {
            return page(form, me, HttpStatus.CONFLICT, Map.of("tooLate", true));
        }
    }

    private ModelAndView page(MoveForm form, SignedIn me, HttpStatus status, Map<String, ?> more) {
        if (!LawMoves.mayMove(me)) {
            throw new NotAllowed("move proposals to other rules");
        }
        ModelAndView page = new ModelAndView("publication/moves", status);
        page.addObject("targets", moves.targets());
        page.addObject("kinds", AgencyKind.values());
        page.addObject("stages", Stage.values());
        boolean asked = form.group().isNamed() && !MoveForm.said(form.to()).isEmpty();
        page.addObject("asked", asked);
        List<MovePreview> found = asked ? moves.preview(form.group(), MoveForm.said(form.to()), me) : List.of();
        page.addObject("previews", found);
        page.addObject("most", TransitionalMoves.MOST);
        page.addObject("shown", shown(found));
        page.addAllObjects(more);
        return page;
    }

    private static String shown(List<MovePreview> found) {
        return String.join(
                " ",
                found.stream()
                        .map(one ->
                                one.proposal().number() + ":" + one.proposal().version())
                        .toList());
    }
}
