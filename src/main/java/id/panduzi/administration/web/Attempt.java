package id.panduzi.administration.web;

import id.panduzi.problem.Conflict;
import id.panduzi.problem.FieldError;
import id.panduzi.problem.InvalidInput;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;

/** Tries an act whose form is shown again if it is refused, with what was typed and why. */
final class Attempt {

    private final HttpServletResponse response;
    private final Model model;

    Attempt(HttpServletResponse response, Model model) {
        this.response = response;
        this.model = model;
    }

    /** Whether it was done; if not, the model says what is wrong, or that somebody else was faster. */
    boolean succeeds(Runnable act) {
        try {
            act.run();
            return true;
        } catch (InvalidInput wrong) {
            refuse(HttpStatus.UNPROCESSABLE_ENTITY, wrong.errors());
        } catch (Conflict late) {
            refuse(HttpStatus.CONFLICT, List.of());
            model.addAttribute("late", true);
        }
        return false;
    }

    private void refuse(HttpStatus status, List<FieldError> errors) {
        response.setStatus(status.value());
        model.addAttribute("errors", errors);
    }
}
