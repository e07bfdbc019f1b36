package id.panduzi.publication.web;

import id.panduzi.criterion.AgencyKind;
import id.panduzi.directory.SignedIn;
import id.panduzi.problem.Conflict;
import id.panduzi.problem.FieldError;
import id.panduzi.problem.InvalidInput;
import id.panduzi.problem.NotAllowed;
import id.panduzi.proposal.LawMoves;
import id.panduzi.proposal.Stage;
import id.panduzi.publication.MovePreview;
import id.panduzi.publication.TransitionalMoves;
import java.util.List;
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
        return page(form, me, HttpStatus.OK, List.of());
    }

    @PostMapping
    ModelAndView move(
            @ModelAttribute("form") MoveForm form, @AuthenticationPrincipal SignedIn me, RedirectAttributes redirect) {
        try {
            moves.move(form.versions(), MoveForm.said(form.to()), MoveForm.said(form.reason()), me);
            redirect.addFlashAttribute("success", "Publication.moves.done");
            return new ModelAndView("redirect:/rules/moves");
        } catch (InvalidInput wrong) {
            return page(form, me, HttpStatus.UNPROCESSABLE_ENTITY, wrong.errors());
        } catch (Conflict late) {
            return page(form, me, HttpStatus.CONFLICT, List.of()).addObject("tooLate", true);
        }
    }

    private ModelAndView page(MoveForm form, SignedIn me, HttpStatus status, List<FieldError> refused) {
        if (!LawMoves.mayMove(me)) {
            throw new NotAllowed("move proposals to other rules");
        }
        MovesShown shown = shown(form, me);
        ModelAndView page = new ModelAndView(
                "publication/moves", shown.errors().isEmpty() ? status : HttpStatus.UNPROCESSABLE_ENTITY);
        page.addObject("targets", targets());
        page.addObject("kinds", AgencyKind.values());
        page.addObject("stages", Stage.values());
        page.addObject("most", TransitionalMoves.MOST);
        page.addObject("group", shown);
        page.addObject("errors", shown.errorsAnd(refused));
        return page;
    }

    private MovesShown shown(MoveForm form, SignedIn me) {
        if (!form.isAsked() || !form.errors().isEmpty()) {
            return MovesShown.nothing(form.errors());
        }
        try {
            String to = MoveForm.said(form.to());
            List<MovePreview> previews = moves.preview(form.group(), to, me);
            return new MovesShown(
                    true, previews, moves.leftOut(form.group(), to, previews, me), moves.isInForce(to), List.of());
        } catch (InvalidInput wrong) {
            return MovesShown.nothing(wrong.errors());
        }
    }

    private List<MoveTarget> targets() {
        return moves.targets().stream()
                .map(target -> MoveTarget.of(target, moves))
                .toList();
    }
}
